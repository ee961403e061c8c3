package org.partnine.web.frame;

/** The register has no such thing. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was looked for. */
    public enum Kind {
        STATE,
        SITUATION,
        PERSON,
        FINDING,
        MATTER,
        /** It is on record, but was not known at the instant asked for. */
        NOT_THEN,
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
    public NotFound(Kind kind, String value) {
        super("no " + kind + " " + value);
        this.kind = kind;
        this.value = value;
    }

    public Kind kind() {
        return kind;
    }

    public String value() {
        return value;
    }
}
