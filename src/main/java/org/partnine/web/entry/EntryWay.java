package org.partnine.web.entry;

import org.partnine.accounts.Operation;
import org.partnine.accounts.Reader;
import org.partnine.review.Proposing;

/** What becomes of a form that a reader sends. */
public enum EntryWay {
    /** It is recorded. */
    PUBLISH,
    /** It waits for a second person. */
    PROPOSE,
    /** A correction is suggested, with a source. */
    SUGGEST;

    static EntryWay of(Reader.SignedIn reader) {
        if (Proposing.publishes(reader)) {
            return PUBLISH;
        }
        boolean proposes = Operation.PROPOSE.needed().map(reader::has).orElse(true);
        return proposes ? PROPOSE : SUGGEST;
    }
}
