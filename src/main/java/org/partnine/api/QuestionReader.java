package org.partnine.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
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
        var parsed = parse(matter, fields);
        fields.check();
        Addressee whom;
        if (code != null) {
            named.state("state", code);
            whom = new Addressee.State(code);
        } else if (organisation != null) {
            whom = new Addressee.Organisation(named.organisation("addressee", organisation));
        } else {
            throw new IllegalStateException("neither a State nor an organisation, and no fault noted");
        }
        var asked = resolve(parsed);
        return new AskedOf(asked.of(whom), asked);
    }

    /**
     * Reads a question that is put to all States.
     *
     * @throws Refused as above
     */
    Asked read(Matter matter, Fields fields) {
        var parsed = parse(matter, fields);
        fields.check();
        return resolve(parsed);
    }

    private record Parsed(
            @Nullable LocalDate on,
            @Nullable Form form,
            @Nullable String situation,
            @Nullable String person,
            @Nullable LocalDate conductOn,
            @Nullable Instant knownAt,
            @Nullable String formAsGiven) {}

    private static Parsed parse(Matter matter, Fields fields) {
        return new Parsed(
                fields.day("on", matter.on),
                fields.code("form", matter.form, Form.class),
                fields.text("situation", matter.situation),
                fields.text("person", matter.person),
                fields.day("conductOn", matter.conductOn),
                fields.instant("knownAt", matter.knownAt),
                matter.form);
    }

    private Asked resolve(Parsed parsed) {
        Form form = parsed.form == null ? Form.GENERAL : parsed.form;
        if (form == Form.HR_COOPERATION) {
            throw new Refused(
                    ProblemType.OTHER_REGIME, new FieldFault("form", parsed.formAsGiven, "accepted.form-of-the-court"));
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Instant instant = parsed.knownAt == null ? now : parsed.knownAt;
        PersonId person = named.person("person", parsed.person, instant);
        SituationId situation = named.situation("situation", parsed.situation, instant);
        return new Asked(
                parsed.on == null ? today : parsed.on,
                form,
                situation == null ? situationOf(person, instant) : situation,
                person,
                parsed.conductOn,
                parsed.knownAt,
                instant,
                today);
    }

    private SituationId situationOf(@Nullable PersonId person, Instant instant) {
        List<SituationId> fitting = person == null ? List.of() : subjects.situationsOf(person, instant);
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw new Refused(
                ProblemType.SITUATION_NEEDED,
                fitting.isEmpty()
                        ? new FieldFault("situation", null, "accepted.known-situation")
                        : new FieldFault(
                                "situation",
                                null,
                                "accepted.one-of",
                                Problems.values(
                                        fitting.stream().map(SituationId::value).collect(Collectors.joining(", ")))));
    }
}
