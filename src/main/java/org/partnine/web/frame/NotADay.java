package org.partnine.web.frame;

/** What stands in the address for a day is none. */
public class NotADay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String value;

    /** @param value as written in the address */
    NotADay(String value, Throwable cause) {
        super("not a day: " + value, cause);
        this.value = value;
    }

    public String value() {
        return value;
    }
}
