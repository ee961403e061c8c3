package org.partnine.hostile;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request made up from a description.
 *
 * @param isWrong whether it breaks the description for certain, so that it must not be accepted
 */
record MadeUpRequest(
        String method,
        URI uri,
        Map<String, String> headers,
        @Nullable String body,
        boolean isWrong) {}
