package org.partnine.web.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.obligations.Subjects;
import org.partnine.recording.Field;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.Register;
import org.partnine.web.frame.AddresseeLookup;
import org.partnine.web.frame.DaysWritten;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.FilterFields;
import org.springframework.stereotype.Component;

/** Reads which records of a register are wanted, or says which fields stand in the way. */
@Component
public class RecordsFilter {

    private final AddresseeLookup addressees;
    private final Subjects subjects;
    private final Clock clock;

    RecordsFilter(AddresseeLookup addressees, Subjects subjects, Clock clock) {
        this.addressees = addressees;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param filter without the fields that are empty or faulty
     */
    public record Read(RecordFilter filter, List<Fault> faults) {}

    public Read read(Register register, RecordsAsked asked) {
        var faults = new ArrayList<Fault>();
        var fields = new LinkedHashMap<String, String>();
        state(asked.state(), faults).ifPresent(key -> put(fields, FilterFields.state(register), key));
        situation(asked.situation(), faults).ifPresent(key -> put(fields, FilterFields.situation(register), key));
        person(asked.person(), faults).ifPresent(key -> put(fields, FilterFields.person(register), key));
        Field kind = FilterFields.kind(register);
        if (kind != null && !asked.kind().isEmpty()) {
            kind(kind, asked.kind(), faults).ifPresent(code -> fields.put(kind.name(), code));
        }
        LocalDate from = DaysWritten.day("from", asked.from(), faults);
        LocalDate to = DaysWritten.day("to", asked.to(), faults);
        Fault.period(from, to).ifPresent(faults::add);
        return new Read(new RecordFilter(fields, from, to, null, null), List.copyOf(faults));
    }

    private static Optional<String> kind(Field field, String code, List<Fault> faults) {
        if (field.values().contains(code)) {
            return Optional.of(code);
        }
        faults.add(new Fault(field.name(), "form.fault.kind.unknown", code));
        return Optional.empty();
    }

    private static void put(Map<String, String> fields, @Nullable String field, String key) {
        if (field != null) {
            fields.put(field, key);
        }
    }

    private Optional<String> state(String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> found = addressees.find(text).map(addressee -> addressee.code());
        if (found.isEmpty()) {
            faults.add(new Fault("state", "form.fault.state.unknown", text));
        }
        return found;
    }

    private Optional<String> situation(String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> found = subjects.situation(text, clock.instant())
                .map(situation -> situation.id().value());
        if (found.isEmpty()) {
            faults.add(new Fault("situation", "form.fault.situation.unknown", text));
        }
        return found;
    }

    private Optional<String> person(String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<SoughtPerson> meant = subjects.personsMeant(text, clock.instant());
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst().id().value());
        }
        faults.add(
                meant.isEmpty()
                        ? new Fault("person", "form.fault.person.unknown", text)
                        : new Fault(
                                "person",
                                "form.fault.person.several",
                                text,
                                meant.stream().map(SoughtPerson::name).collect(Collectors.joining("; "))));
        return Optional.empty();
    }
}
