package org.partnine.api;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.obligations.Subjects;
import org.springframework.stereotype.Component;

/** Finds what parameters name; null stays null, and what the register does not hold is refused. */
@Component
class OnRecord {

    private final Subjects subjects;

    OnRecord(Subjects subjects) {
        this.subjects = subjects;
    }

    @Nullable
    StateCode state(String parameter, @Nullable StateCode code) {
        if (code != null && !subjects.states().contains(code)) {
            throw new Refused(
                    ProblemType.UNKNOWN_STATE, new FieldFault(parameter, code.value(), "accepted.known-state"));
        }
        return code;
    }

    OrganisationCode organisation(String parameter, String code) {
        var organisation = new OrganisationCode(code);
        if (!subjects.organisations().contains(organisation)) {
            var known = subjects.organisations().stream()
                    .map(OrganisationCode::value)
                    .sorted()
                    .toList();
            throw new Refused(
                    ProblemType.UNKNOWN_ORGANISATION,
                    new FieldFault(parameter, code, "accepted.one-of", Problems.values(String.join(", ", known))));
        }
        return organisation;
    }

    @Nullable
    SituationId situation(String parameter, @Nullable String idOrNumber, Instant at) {
        if (idOrNumber == null) {
            return null;
        }
        return subjects.situation(idOrNumber, at)
                .orElseThrow(() -> new Refused(
                        ProblemType.UNKNOWN_SITUATION,
                        new FieldFault(parameter, idOrNumber, "accepted.known-situation")))
                .id();
    }

    @Nullable
    PersonId person(String parameter, @Nullable String idOrName, Instant at) {
        if (idOrName == null) {
            return null;
        }
        var meant = subjects.personsMeant(idOrName, at);
        if (meant.size() > 1) {
            var ids = meant.stream().map(person -> person.id().value()).collect(Collectors.joining(", "));
            throw new Refused(
                    ProblemType.MALFORMED_REQUEST,
                    new FieldFault(parameter, idOrName, "accepted.one-of", Problems.values(ids)));
        }
        return meant.stream()
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ProblemType.UNKNOWN_PERSON, new FieldFault(parameter, idOrName, "accepted.known-person")))
                .id();
    }
}
