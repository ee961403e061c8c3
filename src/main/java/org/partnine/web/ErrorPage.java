package org.partnine.web;

import org.jspecify.annotations.Nullable;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * A fault, in words a reader can use.
 *
 * @param status the kind of fault
 * @param missing what was looked for and not found; null if the fault is another one
 * @param noDay what was written for a day and is none; null if the fault is another one
 */
public record ErrorPage(
        HttpStatus status,
        @Nullable NotFound missing,
        @Nullable String noDay) implements Page {

    @Override
    public String template() {
        return "error";
    }

    /** The key of its texts: {@code 400}, {@code 403}, {@code 404}, {@code 405}, {@code 413}, {@code 429}, {@code 500} or {@code 503}. */
    public String code() {
        return switch (status) {
            case FORBIDDEN -> "403";
            case NOT_FOUND -> "404";
            case METHOD_NOT_ALLOWED -> "405";
            case CONTENT_TOO_LARGE -> "413";
            case TOO_MANY_REQUESTS -> "429";
            case SERVICE_UNAVAILABLE -> "503";
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }

    /** What was looked for and not found, as a code of the texts; null if the fault is another one. */
    public @Nullable String missingKind() {
        return missing == null ? null : missing.kind().name();
    }

    /** The value that was looked for; empty if the fault is another one. */
    public String missingValue() {
        return missing == null ? "" : missing.value();
    }
}
