package org.partnine.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem by which the API refuses a request; each explains itself under {@link #path}. */
enum ProblemType {
    MALFORMED_REQUEST(400),
    SITUATION_NEEDED(400),
    OTHER_REGIME(400),
    IDEMPOTENCY_KEY_NEEDED(400),
    UNAUTHORISED(401),
    FORBIDDEN(403),
    FOUR_EYES(403),
    NOT_THE_AUTHOR(403),
    UNKNOWN_STATE(404),
    UNKNOWN_ORGANISATION(404),
    UNKNOWN_SITUATION(404),
    UNKNOWN_PERSON(404),
    UNKNOWN_FINDING(404),
    UNKNOWN_DOCUMENT(404),
    UNKNOWN_ACT(404),
    UNKNOWN_RECORD(404),
    UNKNOWN_ENTRY(404),
    UNKNOWN_PROPOSAL(404),
    UNKNOWN_ASSIGNMENT(404),
    UNKNOWN_PATH(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    PROPOSAL_DECIDED(409),
    STALE_PROPOSAL(409),
    RETRACTED_RECORD(410),
    STALE_VERSION(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    FAULTY_RECORD(422),
    FORBIDDEN_BY_LAW(422),
    IDEMPOTENCY_KEY_REUSED(422),
    VERSION_NEEDED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    NO_DATA(503),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** {@code unknown-state}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String path() {
        return "/problems/" + slug();
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
