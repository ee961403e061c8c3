package org.partnine.web.ask;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.obligations.Subjects;
import org.partnine.web.frame.AddresseeLookup;
import org.partnine.web.frame.DaysWritten;
import org.partnine.web.frame.Fault;
import org.springframework.stereotype.Component;

/** Reads a form as a question, or says which fields stand in the way. */
@Component
class Asking {

    private static final LocalDate EARLIEST = LocalDate.of(1998, 7, 17);

    private final Subjects subjects;
    private final AddresseeLookup addressees;
    private final Clock clock;

    Asking(Subjects subjects, AddresseeLookup addressees, Clock clock) {
        this.subjects = subjects;
        this.addressees = addressees;
        this.clock = clock;
    }

    Asked read(AskForm form) {
        var reading = new Reading(form);
        Instant knownAt = reading.knownAt();
        Optional<Addressee> addressee = reading.addressee();
        Optional<LocalDate> on = reading.day("on", form.on());
        Optional<Form> kind = reading.form();
        Optional<PersonId> person = reading.person(knownAt);
        Optional<SituationId> situation = reading.situation(person, knownAt);
        Optional<LocalDate> conductOn =
                form.conductOn().isEmpty() ? Optional.empty() : reading.day("conductOn", form.conductOn());
        if (!reading.faults.isEmpty() || addressee.isEmpty() || on.isEmpty() || kind.isEmpty() || situation.isEmpty()) {
            return new Asked.Faulty(List.copyOf(reading.faults));
        }
        return new Asked.Understood(
                new Question(
                        addressee.get(),
                        on.get(),
                        kind.get(),
                        situation.get(),
                        person.orElse(null),
                        conductOn.orElse(null)),
                knownAt);
    }

    private final class Reading {

        private final AskForm form;
        private final List<Fault> faults = new ArrayList<>();

        private Reading(AskForm form) {
            this.form = form;
        }

        Optional<Addressee> addressee() {
            if (form.state().isEmpty()) {
                return fault("state", "form.fault.state.missing", "");
            }
            Optional<Addressee> found = addressees.find(form.state());
            return found.isPresent() ? found : fault("state", "form.fault.state.unknown", form.state());
        }

        Optional<LocalDate> day(String field, String text) {
            if (text.isEmpty()) {
                return fault(field, "form.fault.day.missing", "");
            }
            try {
                LocalDate day = DaysWritten.day(text);
                return day.isBefore(EARLIEST) ? fault(field, "form.fault.day.early", text) : Optional.of(day);
            } catch (DateTimeException e) {
                return fault(field, "form.fault.day.malformed", text);
            }
        }

        Optional<Form> form() {
            try {
                return Optional.of(Form.valueOf(form.form().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                return fault("form", "form.fault.form.unknown", form.form());
            }
        }

        Optional<PersonId> person(Instant knownAt) {
            if (form.person().isEmpty()) {
                return Optional.empty();
            }
            List<SoughtPerson> meant = subjects.personsMeant(form.person(), knownAt);
            return switch (meant.size()) {
                case 0 -> fault("person", "form.fault.person.unknown", form.person());
                case 1 -> Optional.of(meant.getFirst().id());
                default -> {
                    var names = meant.stream().map(SoughtPerson::name).collect(Collectors.joining("; "));
                    faults.add(new Fault("person", "form.fault.person.several", form.person(), names));
                    yield Optional.empty();
                }
            };
        }

        /** Given, or the only one in which the person is sought. */
        Optional<SituationId> situation(Optional<PersonId> person, Instant knownAt) {
            if (!form.situation().isEmpty()) {
                Optional<SituationId> found =
                        subjects.situation(form.situation(), knownAt).map(Situation::id);
                return found.isPresent()
                        ? sought(found.get(), person, knownAt)
                        : fault("situation", "form.fault.situation.unknown", form.situation());
            }
            if (person.isEmpty()) {
                // A person who was not found has been named as the fault already.
                return form.person().isEmpty()
                        ? fault("situation", "form.fault.situation.missing", "")
                        : Optional.empty();
            }
            List<SituationId> sought = subjects.situationsOf(person.get(), knownAt);
            return sought.size() == 1
                    ? Optional.of(sought.getFirst())
                    : fault("situation", "form.fault.situation.several", "");
        }

        /** A person who is sought at all is asked about where he is sought. */
        private Optional<SituationId> sought(SituationId situation, Optional<PersonId> person, Instant knownAt) {
            List<SituationId> sought =
                    person.map(who -> subjects.situationsOf(who, knownAt)).orElse(List.of());
            if (sought.isEmpty() || sought.contains(situation)) {
                return Optional.of(situation);
            }
            String numbers = sought.stream().map(id -> numberOf(id, knownAt)).collect(Collectors.joining(", "));
            faults.add(new Fault("situation", "form.fault.situation.elsewhere", form.situation(), numbers));
            return Optional.empty();
        }

        private String numberOf(SituationId id, Instant knownAt) {
            return subjects.situation(id.value(), knownAt)
                    .flatMap(situation -> Optional.ofNullable(situation.number()))
                    .orElse(id.value());
        }

        /** A day stands for its end, UTC; none for now. A fault leaves the present, so that names can still be looked up. */
        Instant knownAt() {
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            if (form.knownAt().isEmpty()) {
                return now;
            }
            @Nullable Instant instant = instant(form.knownAt());
            if (instant == null) {
                faults.add(new Fault("knownAt", "form.fault.knownAt.malformed", form.knownAt()));
                return now;
            }
            return instant;
        }

        private @Nullable Instant instant(String text) {
            try {
                return DaysWritten.instant(text);
            } catch (DateTimeException e) {
                return null;
            }
        }

        private <T> Optional<T> fault(String field, String text, String value) {
            faults.add(new Fault(field, text, value));
            return Optional.empty();
        }
    }
}
