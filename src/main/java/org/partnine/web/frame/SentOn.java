package org.partnine.web.frame;

import org.springframework.http.HttpStatus;

/**
 * After a form: the page where its result is.
 *
 * @param recorded whether that page says, once, that something was recorded
 */
public record SentOn(String location, boolean recorded) implements Page {

    public SentOn(String location) {
        this(location, false);
    }

    /** To the page of what was recorded just now. */
    public static SentOn recorded(String location) {
        return new SentOn(location, true);
    }

    @Override
    public String template() {
        return "senton";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.SEE_OTHER;
    }
}
