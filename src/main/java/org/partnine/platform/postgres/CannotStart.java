package org.partnine.platform.postgres;

/**
 * The application cannot start or go on, for a reason that the person who runs it can remove.
 *
 * <p>The message is one line: what is wrong, then what to do. It is printed as it stands, without a stack trace.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String whatIsWrongAndWhatToDo) {
        super(oneLine(whatIsWrongAndWhatToDo));
    }

    public CannotStart(String whatIsWrongAndWhatToDo, Throwable cause) {
        super(oneLine(whatIsWrongAndWhatToDo), cause);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
