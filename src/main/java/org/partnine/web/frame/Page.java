package org.partnine.web.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What one template shows: a controller returns a page, and nothing else.
 *
 * <p>The template takes {@code Frame frame} and the page's own type as {@code page}, so that both are checked at build.
 */
public interface Page {

    /** The template's path below {@code src/main/jte}, without its ending. */
    String template();

    /** Which entry of the navigation the page belongs to. */
    default Section section() {
        return Section.NONE;
    }

    default HttpStatus status() {
        return HttpStatus.OK;
    }

    /** Where the reader is to go instead; null: nowhere else. */
    default @Nullable String location() {
        return null;
    }

    /** The entries of the navigation. */
    enum Section {
        ASK("/ask"),
        STATES("/states"),
        SITUATIONS("/situations"),
        PERSONS("/persons"),
        FINDINGS("/findings"),
        VISITS("/visits"),
        RECORD("/records"),
        INDICATORS("/indicators"),
        SEARCH("/search"),
        NONE("/");

        private final String path;

        Section(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }
}
