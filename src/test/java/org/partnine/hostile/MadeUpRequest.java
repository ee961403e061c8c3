package org.partnine.hostile;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request made up from a description.
 *
 * @param template the path as the description has it
 * @param isWrong whether it breaks the description for certain, or names a version that there never was, so that it must
 *     not be accepted
 */
record MadeUpRequest(
        String method,
        String template,
        URI uri,
        Map<String, String> headers,
        @Nullable String body,
        boolean isWrong) {}
