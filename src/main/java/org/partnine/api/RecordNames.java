package org.partnine.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Facts;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.situations.Persons;
import org.partnine.situations.Situations;
import org.partnine.wording.Language;
import org.partnine.wording.NameSpellings;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;

/** The names that sentences need, from the record. */
@Component
class RecordNames {

    private final FactsOnRecord record;
    private final Situations situations;
    private final Persons persons;
    private volatile @Nullable OfDataSet known;

    RecordNames(FactsOnRecord record, Situations situations, Persons persons) {
        this.record = record;
        this.situations = situations;
        this.persons = persons;
    }

    /** As known at the instant; a subject that was not known then is named by its id. */
    Names at(Instant instant) {
        return new OfFacts(
                record.knownAt(instant), situationNames(), new NameSpellings(() -> persons.spellings(instant)));
    }

    private Map<SituationId, String> situationNames() {
        String checksum = record.dataSet().checksum();
        OfDataSet present = known;
        if (present == null || !present.checksum.equals(checksum)) {
            present = new OfDataSet(checksum, Map.copyOf(situations.names()));
            known = present;
        }
        return present.situations;
    }

    private record OfDataSet(String checksum, Map<SituationId, String> situations) {}

    private record OfFacts(Facts facts, Map<SituationId, String> situations, NameSpellings spellings) implements Names {

        @Override
        public String situation(SituationId situation) {
            return situations.getOrDefault(situation, situation.value());
        }

        @Override
        public @Nullable String situationNumber(SituationId situation) {
            var known = facts.situation(situation);
            return known == null ? null : known.number();
        }

        @Override
        public String person(PersonId person) {
            var known = facts.person(person);
            return known == null ? person.value() : known.name();
        }

        @Override
        public String person(PersonId person, Language language) {
            var known = facts.person(person);
            return known == null
                    ? person.value()
                    : spellings.of(person, known.nationalities(), language).orElse(known.name());
        }
    }
}
