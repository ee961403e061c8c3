package org.partnine.obligations;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Facts;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.situations.Persons;
import org.partnine.states.States;
import org.springframework.stereotype.Component;

/** Finds the States, organisations, situations and persons that a question names. */
@Component
public class Subjects {

    private final FactsOnRecord record;
    private final States states;
    private final Persons persons;
    private volatile @Nullable Set<StateCode> stateCodes;
    private volatile @Nullable Set<OrganisationCode> organisationCodes;

    Subjects(FactsOnRecord record, States states, Persons persons) {
        this.record = record;
        this.states = states;
        this.persons = persons;
    }

    /** Every State of the register, by code. */
    public Set<StateCode> states() {
        Set<StateCode> known = stateCodes;
        if (known == null) {
            known = Collections.unmodifiableSet(new TreeSet<>(states.names().keySet()));
            stateCodes = known;
        }
        return known;
    }

    /** Every organisation of the register. */
    public Set<OrganisationCode> organisations() {
        Set<OrganisationCode> known = organisationCodes;
        if (known == null) {
            known = Set.copyOf(states.organisationNames().keySet());
            organisationCodes = known;
        }
        return known;
    }

    /** By the register's id or the Court's number; empty if there is none. */
    public Optional<Situation> situation(String idOrNumber, Instant knownAt) {
        Facts facts = record.knownAt(knownAt);
        Situation byId = facts.situation(new SituationId(idOrNumber));
        if (byId != null) {
            return Optional.of(byId);
        }
        return facts.situations().stream()
                .filter(s -> idOrNumber.equals(s.number()))
                .findFirst();
    }

    /**
     * Those whom the words can mean: by the register's id, the name as recorded or a part of it, whatever the accents,
     * case and punctuation; else by another spelling on record. More than one if the words leave it open; empty if they fit nobody.
     */
    public List<SoughtPerson> personsMeant(String idOrName, Instant knownAt) {
        Facts facts = record.knownAt(knownAt);
        SoughtPerson byId = facts.person(new PersonId(idOrName));
        if (byId != null) {
            return List.of(byId);
        }
        List<SoughtPerson> byName = PersonNames.meant(idOrName, facts.persons());
        return byName.isEmpty() ? PersonNames.meant(idOrName, facts.persons(), persons.spellings(knownAt)) : byName;
    }

    /** The situations in which the person is sought, in the order of the record. */
    public List<SituationId> situationsOf(PersonId person, Instant knownAt) {
        return record.knownAt(knownAt).warrants(person).stream()
                .map(w -> w.situation())
                .distinct()
                .toList();
    }

    public List<Situation> situations(Instant knownAt) {
        return record.knownAt(knownAt).situations();
    }

    public List<SoughtPerson> persons(Instant knownAt) {
        return record.knownAt(knownAt).persons();
    }
}
