package org.partnine.law.rome;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Fact;
import org.partnine.law.Form;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A publicly known act of the Court towards an addressee.
 *
 * @param person null when it concerns no one person
 * @param transmittedOn null when the day is not on record
 * @param visit key of the stay it was made for; null when none
 */
public record Request(
        String key,
        Form form,
        To to,
        SituationId situation,
        @Nullable PersonId person,
        @Nullable PartialDate transmittedOn,
        Nature nature,
        @Nullable String visit,
        Source source,
        Knowledge known)
        implements Fact {

    /** Whom it is addressed to. */
    public sealed interface To {

        record One(Addressee addressee) implements To {}

        /** Every State that is a Party on the day asked about. */
        record AllStatesParties() implements To {}

        /**
         * A group of which only some members are known.
         *
         * @param code the group's code in the register
         * @param members those known to belong to it
         * @param onlyNonParties whether none but States not party belong to it
         * @param complete whether no other State belongs to it
         */
        record Group(String code, Set<StateCode> members, boolean onlyNonParties, boolean complete) implements To {

            public Group {
                members = Set.copyOf(members);
            }
        }
    }

    /** What kind of act it is. */
    public enum Nature {
        REQUEST,
        /** The request itself was not seen; that it was made follows from what was done. */
        INFERRED_FROM_PERFORMANCE,
        DESIGNATION,
        REMINDER,
        CONSULTATION,
        INFORMATION_REQUEST,
        INVITATION,
        PUBLIC_CALL;

        /** Whether it counts as a request made to the addressee. */
        public boolean isRequest() {
            return switch (this) {
                case REQUEST, INFERRED_FROM_PERFORMANCE, DESIGNATION, REMINDER, CONSULTATION, INFORMATION_REQUEST ->
                    true;
                case INVITATION, PUBLIC_CALL -> false;
            };
        }
    }
}
