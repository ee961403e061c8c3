package org.partnine.api;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;
import org.partnine.obligations.Subjects;
import org.springframework.stereotype.Component;

/** Finds what parameters name; null stays null, and what the register does not hold is a fault, and null. */
@Component
class OnRecord {

    private final Subjects subjects;

    OnRecord(Subjects subjects) {
        this.subjects = subjects;
    }

    @Nullable
    StateCode state(String parameter, @Nullable StateCode code, Fields fields) {
        if (code == null || subjects.states().contains(code)) {
            return code;
        }
        fields.fault(ProblemType.UNKNOWN_STATE, new FieldFault(parameter, code.value(), "accepted.known-state"));
        return null;
    }

    @Nullable
    OrganisationCode organisation(String parameter, @Nullable String code, Fields fields) {
        if (code == null) {
            return null;
        }
        var organisation = new OrganisationCode(code);
        if (subjects.organisations().contains(organisation)) {
            return organisation;
        }
        var known = subjects.organisations().stream()
                .map(OrganisationCode::value)
                .sorted()
                .collect(Collectors.joining(", "));
        fields.fault(
                ProblemType.UNKNOWN_ORGANISATION,
                new FieldFault(parameter, code, "accepted.one-of", Problems.values(known)));
        return null;
    }

    @Nullable
    SituationId situation(String parameter, @Nullable String idOrNumber, Instant at, Fields fields) {
        if (idOrNumber == null) {
            return null;
        }
        var found = subjects.situation(idOrNumber, at).map(Situation::id);
        if (found.isEmpty()) {
            fields.fault(
                    ProblemType.UNKNOWN_SITUATION, new FieldFault(parameter, idOrNumber, "accepted.known-situation"));
        }
        return found.orElse(null);
    }

    @Nullable
    PersonId person(String parameter, @Nullable String idOrName, Instant at, Fields fields) {
        if (idOrName == null) {
            return null;
        }
        var meant = subjects.personsMeant(idOrName, at);
        if (meant.size() == 1) {
            return meant.getFirst().id();
        }
        if (meant.isEmpty()) {
            fields.fault(ProblemType.UNKNOWN_PERSON, new FieldFault(parameter, idOrName, "accepted.known-person"));
        } else {
            var ids = meant.stream().map(person -> person.id().value()).collect(Collectors.joining(", "));
            fields.fault(new FieldFault(parameter, idOrName, "accepted.one-of", Problems.values(ids)));
        }
        return null;
    }
}
