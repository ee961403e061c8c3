package org.partnine.web.ask;

import java.time.LocalDate;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;

/** What some words of a question in one line can mean. */
sealed interface LineMeaning {

    /** The parts of a question, in the order in which they are told. */
    enum Part {
        STATE,
        ON,
        FORM,
        PERSON,
        SITUATION
    }

    Part part();

    record Who(Addressee addressee) implements LineMeaning {
        @Override
        public Part part() {
            return Part.STATE;
        }
    }

    record When(LocalDate day) implements LineMeaning {
        @Override
        public Part part() {
            return Part.ON;
        }
    }

    record What(Form form) implements LineMeaning {
        @Override
        public Part part() {
            return Part.FORM;
        }
    }

    record Whom(PersonId person) implements LineMeaning {
        @Override
        public Part part() {
            return Part.PERSON;
        }
    }

    record Where(SituationId situation) implements LineMeaning {
        @Override
        public Part part() {
            return Part.SITUATION;
        }
    }
}
