package org.partnine.web.shown;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.obligations.Subjects;
import org.partnine.situations.Persons;
import org.partnine.situations.Situations;
import org.partnine.wording.Language;
import org.partnine.wording.NameSpellings;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;

/** The names of situations and persons, for sentences. */
@Component
public class RecordedNames {

    private final Subjects subjects;
    private final Situations situations;
    private final Persons persons;

    RecordedNames(Subjects subjects, Situations situations, Persons persons) {
        this.subjects = subjects;
        this.situations = situations;
        this.persons = persons;
    }

    /** As known at the instant; whatever was not known then keeps its id for a name. */
    public Names at(Instant instant) {
        var numbers = new HashMap<SituationId, @Nullable String>();
        for (Situation situation : subjects.situations(instant)) {
            numbers.put(situation.id(), situation.number());
        }
        var sought = new HashMap<PersonId, SoughtPerson>();
        for (SoughtPerson person : subjects.persons(instant)) {
            sought.put(person.id(), person);
        }
        return new Recorded(situations.names(), numbers, sought, new NameSpellings(() -> persons.spellings(instant)));
    }

    private record Recorded(
            Map<SituationId, String> situations,
            Map<SituationId, @Nullable String> numbers,
            Map<PersonId, SoughtPerson> persons,
            NameSpellings spellings)
            implements Names {

        @Override
        public String situation(SituationId situation) {
            return situations.getOrDefault(situation, situation.value());
        }

        @Override
        public @Nullable String situationNumber(SituationId situation) {
            return numbers.get(situation);
        }

        @Override
        public String person(PersonId person) {
            SoughtPerson known = persons.get(person);
            return known == null ? person.value() : known.name();
        }

        @Override
        public String person(PersonId person, Language language) {
            SoughtPerson known = persons.get(person);
            return known == null
                    ? person.value()
                    : spellings.of(person, known.nationalities(), language).orElse(known.name());
        }
    }
}
