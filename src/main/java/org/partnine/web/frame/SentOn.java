package org.partnine.web.frame;

import org.springframework.http.HttpStatus;

/** After a form: the page where its result is. */
public record SentOn(String location) implements Page {

    @Override
    public String template() {
        return "senton";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.SEE_OTHER;
    }
}
