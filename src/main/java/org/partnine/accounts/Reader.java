package org.partnine.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who asks. */
public sealed interface Reader {

    /** Nobody known: sees what is public. */
    record Anonymous() implements Reader {}

    /**
     * The holder of an account, in person or by a token.
     *
     * @param account key of the account; the actor in the ledger
     * @param name as shown to other signed-in readers
     * @param role the highest
     * @param groups keys of the groups it belongs to
     * @param scopes what the token may be used for; in person, everything
     * @param owesFactor whether a second factor is demanded, and has to be set up before anything else
     */
    record SignedIn(String account, String name, Role role, Set<String> groups, Scopes scopes, boolean owesFactor)
            implements Reader {
        public SignedIn {
            groups = Set.copyOf(groups);
        }

        /** In person. */
        public SignedIn(String account, String name, Role role, Set<String> groups) {
            this(account, name, role, groups, Scopes.ALL, false);
        }

        /** The same account by a token. */
        public SignedIn by(Scopes token) {
            return new SignedIn(account, name, role, groups, token, owesFactor);
        }

        /** The same, before a second factor was set up that is demanded. */
        public SignedIn owingFactor() {
            return new SignedIn(account, name, role, groups, scopes, true);
        }
    }

    /** The marks in an audience that open a row to this reader, in order: none for nobody known. */
    default List<String> marks() {
        return switch (this) {
            case Anonymous nobody -> List.of();
            case SignedIn someone -> {
                var marks = new ArrayList<String>();
                marks.add("account:" + someone.account());
                new TreeSet<>(someone.groups()).forEach(group -> marks.add("group:" + group));
                yield List.copyOf(marks);
            }
        };
    }

    /** Whether the reader may do what takes the role. */
    default boolean has(Role role) {
        return switch (this) {
            case Anonymous nobody -> false;
            case SignedIn someone -> someone.role().includes(role);
        };
    }
}
