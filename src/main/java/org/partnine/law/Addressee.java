package org.partnine.law;

/** Who is asked to cooperate. */
public sealed interface Addressee {

    /** The code under which the register knows the addressee. */
    String code();

    record State(StateCode state) implements Addressee {
        @Override
        public String code() {
            return state.value();
        }
    }

    /** An intergovernmental organisation (art. 87(6)). */
    record Organisation(OrganisationCode organisation) implements Addressee {
        @Override
        public String code() {
            return organisation.value();
        }
    }
}
