package org.partnine.web;

/** The register has no such thing. */
class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was looked for. */
    enum Kind {
        STATE,
        SITUATION,
        PERSON,
        FINDING,
        MATTER,
        DOCUMENT,
        REGISTER,
        RECORD,
        INDICATOR,
        /** A rule, basis, form, ground, qualifier or contested question. */
        LAW,
        /** A table of the data set. */
        FILE,
        CITATION,
        /** Anything that has a name. */
        IDENTIFIER,
        /** What has the length of a permanent identifier and is none. */
        MISTYPED
    }

    private final Kind kind;
    private final String value;

    /** @param value the code or id asked for, as written in the address */
    NotFound(Kind kind, String value) {
        super("no " + kind + " " + value);
        this.kind = kind;
        this.value = value;
    }

    Kind kind() {
        return kind;
    }

    String value() {
        return value;
    }
}
