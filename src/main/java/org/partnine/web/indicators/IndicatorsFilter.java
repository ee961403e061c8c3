package org.partnine.web.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Asked;
import org.partnine.indicators.Indicators;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.obligations.Subjects;
import org.partnine.web.frame.AddresseeLookup;
import org.partnine.web.frame.DaysWritten;
import org.partnine.web.frame.Fault;
import org.springframework.stereotype.Component;

/** Reads what is to be counted, or says which fields stand in the way. */
@Component
class IndicatorsFilter {

    private final AddresseeLookup addressees;
    private final Subjects subjects;
    private final Indicators indicators;

    IndicatorsFilter(AddresseeLookup addressees, Subjects subjects, Indicators indicators) {
        this.addressees = addressees;
        this.subjects = subjects;
        this.indicators = indicators;
    }

    /**
     * What was read.
     *
     * @param asked with a null for each field that is empty or faulty
     */
    record Read(Asked asked, List<Fault> faults) {}

    Read read(IndicatorsAsked form, Instant at) {
        var faults = new ArrayList<Fault>();
        LocalDate from = DaysWritten.day("from", form.from(), faults);
        LocalDate to = DaysWritten.day("to", form.to(), faults);
        Fault.period(from, to).ifPresent(faults::add);
        Asked asked = indicators.asked(
                from,
                to,
                state(form.state(), faults),
                situation(form.situation(), at, faults),
                person(form.person(), at, faults),
                form(form.form(), faults),
                at);
        return new Read(asked, List.copyOf(faults));
    }

    private @Nullable StateCode state(String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return null;
        }
        if (addressees.find(text).orElse(null) instanceof Addressee.State found) {
            return found.state();
        }
        faults.add(new Fault("state", "form.fault.state.unknown", text));
        return null;
    }

    private @Nullable SituationId situation(String text, Instant at, List<Fault> faults) {
        if (text.isEmpty()) {
            return null;
        }
        SituationId found = subjects.situation(text, at).map(Situation::id).orElse(null);
        if (found == null) {
            faults.add(new Fault("situation", "form.fault.situation.unknown", text));
        }
        return found;
    }

    private @Nullable PersonId person(String text, Instant at, List<Fault> faults) {
        if (text.isEmpty()) {
            return null;
        }
        List<SoughtPerson> meant = subjects.personsMeant(text, at);
        if (meant.size() == 1) {
            return meant.getFirst().id();
        }
        faults.add(
                meant.isEmpty()
                        ? new Fault("person", "form.fault.person.unknown", text)
                        : new Fault(
                                "person",
                                "form.fault.person.several",
                                text,
                                meant.stream().map(SoughtPerson::name).collect(Collectors.joining("; "))));
        return null;
    }

    private static @Nullable Form form(String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return null;
        }
        for (Form form : Form.values()) {
            if (form.name().equals(text)) {
                return form;
            }
        }
        faults.add(new Fault("form", "form.fault.form.unknown", text));
        return null;
    }
}
