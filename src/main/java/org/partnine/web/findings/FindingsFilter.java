package org.partnine.web.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.FindingFilter;
import org.partnine.law.Addressee;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Finding;
import org.partnine.web.frame.AddresseeLookup;
import org.partnine.web.frame.DaysWritten;
import org.partnine.web.frame.Fault;
import org.springframework.stereotype.Component;

/** Reads which findings are wanted, or says which fields stand in the way. */
@Component
public class FindingsFilter {

    private final AddresseeLookup addressees;

    FindingsFilter(AddresseeLookup addressees) {
        this.addressees = addressees;
    }

    /**
     * What was read.
     *
     * @param filter with a null for each field that is empty or faulty
     */
    public record Read(FindingFilter filter, List<Fault> faults) {}

    public Read read(FindingsAsked asked) {
        var faults = new ArrayList<Fault>();
        LocalDate from = DaysWritten.day("from", asked.from(), faults);
        LocalDate to = DaysWritten.day("to", asked.to(), faults);
        Fault.period(from, to).ifPresent(faults::add);
        var filter = new FindingFilter(
                state(asked.state(), faults), null, null, outcome(asked.outcome(), faults), from, to, null, null);
        return new Read(filter, List.copyOf(faults));
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

    private static Finding.@Nullable Outcome outcome(String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Finding.Outcome.valueOf(text);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("outcome", "form.fault.outcome.unknown", text));
            return null;
        }
    }
}
