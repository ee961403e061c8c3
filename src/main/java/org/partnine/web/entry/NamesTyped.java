package org.partnine.web.entry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.partnine.law.Addressee;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.obligations.Subjects;
import org.partnine.requests.AddresseeGroups;
import org.partnine.web.frame.AddresseeLookup;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Component;

/**
 * What a form shows as a name and the record keeps as a code, both ways. A name that fits nothing, or more than one thing,
 * stays as it is, so that the rules of the record can object to it.
 */
@Component
class NamesTyped {

    private static final String ADDRESSEE_GROUP = "addresseeGroup";

    private final AddresseeLookup addressees;
    private final AddresseeGroups groups;
    private final Subjects subjects;
    private final Clock clock;

    NamesTyped(AddresseeLookup addressees, AddresseeGroups groups, Subjects subjects, Clock clock) {
        this.addressees = addressees;
        this.groups = groups;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** The key of a record of the register. */
    String key(String register, String typed) {
        return switch (register) {
            case "states" -> state(typed).orElse(typed);
            case "organisations" -> organisation(typed).orElse(typed);
            case "situations" ->
                subjects.situation(typed, clock.instant())
                        .map(situation -> situation.id().value())
                        .orElse(typed);
            case "persons" -> {
                List<SoughtPerson> meant = subjects.personsMeant(typed, clock.instant());
                yield meant.size() == 1 ? meant.getFirst().id().value() : typed;
            }
            default -> typed;
        };
    }

    /** The name that stands for the key; the key itself where the name would not lead back to it. */
    String name(String register, String key, Names names, Language language) {
        String name = switch (register) {
            case "states" -> Wording.in(language).name(new Addressee.State(new StateCode(key)));
            case "organisations" -> Wording.in(language).name(new Addressee.Organisation(new OrganisationCode(key)));
            case "situations" ->
                Optional.ofNullable(names.situationNumber(new SituationId(key))).orElse(key);
            case "persons" -> names.person(new PersonId(key), language);
            default -> key;
        };
        return key(register, name).equals(key) ? name : key;
    }

    /** Who acted or spoke: a State or an organ by its code, anyone else as written. */
    String actor(String typed) {
        return state(typed).or(() -> Organs.named(typed)).orElse(typed);
    }

    String actorName(String recorded, Language language) {
        String name = recorded;
        if (Organs.CODES.contains(recorded)) {
            name = Organs.name(recorded, language);
        } else if (StateCode.isWellFormed(recorded)) {
            name = Wording.in(language).name(new Addressee.State(new StateCode(recorded)));
        }
        return actor(name).equals(recorded) ? name : recorded;
    }

    /** Whom a request was addressed to. */
    String addressee(String kind, String typed) {
        return switch (kind) {
            case "STATE" -> state(typed).orElse(typed);
            case "ORGANISATION" -> organisation(typed).orElse(typed);
            default ->
                groups.codes().stream()
                        .filter(code -> List.of(Language.values()).stream()
                                .anyMatch(language -> groupName(code, language).equalsIgnoreCase(typed)))
                        .findFirst()
                        .orElse(typed);
        };
    }

    String addresseeName(String kind, String recorded, Names names, Language language) {
        String name = switch (kind) {
            case "STATE" -> name("states", recorded, names, language);
            case "ORGANISATION" -> name("organisations", recorded, names, language);
            default -> groupName(recorded, language);
        };
        return addressee(kind, name).equals(recorded) ? name : recorded;
    }

    List<String> groups() {
        return groups.codes();
    }

    static String groupName(String code, Language language) {
        return Wording.in(language).terms().of(ADDRESSEE_GROUP, code);
    }

    private Optional<String> state(String typed) {
        return addressees.find(typed).filter(Addressee.State.class::isInstance).map(Addressee::code);
    }

    private Optional<String> organisation(String typed) {
        return addressees
                .find(typed)
                .filter(Addressee.Organisation.class::isInstance)
                .map(Addressee::code);
    }
}
