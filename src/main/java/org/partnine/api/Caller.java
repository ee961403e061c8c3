package org.partnine.api;

import java.util.List;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;

/** Who asks, where the access rule of the door lets nobody unknown come so far. */
final class Caller {

    private Caller() {}

    static Reader.SignedIn get() {
        return switch (CurrentReader.get()) {
            case Reader.SignedIn someone -> someone;
            case Reader.Anonymous nobody -> throw new Refused(ProblemType.UNAUTHORISED, List.of());
        };
    }
}
