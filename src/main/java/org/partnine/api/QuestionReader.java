package org.partnine.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.obligations.Subjects;
import org.springframework.stereotype.Component;

/** Makes a question of law of the parameters of a request. */
@Component
class QuestionReader {

    private final OnRecord named;
    private final Subjects subjects;
    private final Clock clock;

    QuestionReader(OnRecord named, Subjects subjects, Clock clock) {
        this.named = named;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** The parameters that say what is asked, as given; null where absent. */
    record Matter(
            @Nullable String on,
            @Nullable String form,
            @Nullable String situation,
            @Nullable String person,
            @Nullable String conductOn,
            @Nullable String knownAt) {}

    /**
     * What is asked of whomever.
     *
     * @param knownAt as asked for; null: the present
     * @param instant the instant whose knowledge counts
     * @param today the day of asking
     */
    record Asked(
            LocalDate on,
            Form form,
            SituationId situation,
            @Nullable PersonId person,
            @Nullable LocalDate conductOn,
            @Nullable Instant knownAt,
            Instant instant,
            LocalDate today) {

        Question of(Addressee addressee) {
            return new Question(addressee, on, form, situation, person, conductOn);
        }
    }

    /** A question to one addressee. */
    record AskedOf(Question question, Asked asked) {

        Instant instant() {
            return asked.instant();
        }

        /** The same question, whenever it is asked; a state of knowledge that was asked for by its instant stays. */
        AskedOf withoutTime() {
            return new AskedOf(
                    question,
                    new Asked(
                            asked.on,
                            asked.form,
                            asked.situation,
                            asked.person,
                            asked.conductOn,
                            asked.knownAt,
                            asked.knownAt == null ? Instant.MAX : asked.knownAt,
                            asked.today));
        }

        LocalDate today() {
            return asked.today();
        }
    }

    /**
     * Reads a question about one addressee.
     *
     * @throws Refused if the parameters are malformed, name what the register does not hold, or leave the situation open
     */
    AskedOf read(@Nullable String state, @Nullable String addressee, Matter matter, Fields fields) {
        StateCode code = fields.state("state", state);
        String organisation = fields.text("addressee", addressee);
        if (state != null && addressee != null) {
            fields.fault(new FieldFault("addressee", addressee, "accepted.state-or-addressee"));
        } else if (state == null && addressee == null) {
            fields.fault(new FieldFault("state", null, "accepted.state-or-addressee"));
        }
        StateCode party = named.state("state", code, fields);
        OrganisationCode body = named.organisation("addressee", organisation, fields);
        var asked = resolve(matter, fields);
        Addressee whom;
        if (party != null) {
            whom = new Addressee.State(party);
        } else if (body != null) {
            whom = new Addressee.Organisation(body);
        } else {
            throw new IllegalStateException("neither a State nor an organisation, and no fault noted");
        }
        return new AskedOf(asked.of(whom), asked);
    }

    /**
     * Reads a question that is put to all States.
     *
     * @throws Refused as above
     */
    Asked read(Matter matter, Fields fields) {
        return resolve(matter, fields);
    }

    /** All faults are told at once, those found before it included. */
    private Asked resolve(Matter matter, Fields fields) {
        LocalDate on = fields.day("on", matter.on);
        Form form = fields.code("form", matter.form, Form.class);
        String where = fields.text("situation", matter.situation);
        String who = fields.text("person", matter.person);
        LocalDate conductOn = fields.day("conductOn", matter.conductOn);
        Instant knownAt = fields.instant("knownAt", matter.knownAt);
        if (form == Form.HR_COOPERATION) {
            fields.fault(ProblemType.OTHER_REGIME, new FieldFault("form", matter.form, "accepted.form-of-the-court"));
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Instant instant = knownAt == null ? now : knownAt;
        PersonId person = named.person("person", who, instant, fields);
        SituationId situation = named.situation("situation", where, instant, fields);
        List<SituationId> sought = person == null ? List.of() : subjects.situationsOf(person, instant);
        if (situation != null) {
            checkSought(situation, where, sought, fields);
        } else if (matter.situation == null && (person != null || matter.person == null)) {
            situation = only(sought, fields);
        }
        fields.check();
        return new Asked(
                on == null ? today : on,
                form == null ? Form.GENERAL : form,
                Objects.requireNonNull(situation),
                person,
                conductOn,
                knownAt,
                instant,
                today);
    }

    /** A person who is sought at all is asked about where he is sought. */
    private static void checkSought(
            SituationId situation, @Nullable String asGiven, List<SituationId> sought, Fields fields) {
        if (!sought.isEmpty() && !sought.contains(situation)) {
            fields.fault(new FieldFault("situation", asGiven, "accepted.sought-situation", values(sought)));
        }
    }

    private static @Nullable SituationId only(List<SituationId> sought, Fields fields) {
        if (sought.size() == 1) {
            return sought.getFirst();
        }
        fields.fault(
                ProblemType.SITUATION_NEEDED,
                sought.isEmpty()
                        ? new FieldFault("situation", null, "accepted.known-situation")
                        : new FieldFault("situation", null, "accepted.one-of", values(sought)));
        return null;
    }

    private static Map<String, String> values(List<SituationId> situations) {
        return Problems.values(situations.stream().map(SituationId::value).collect(Collectors.joining(", ")));
    }
}
