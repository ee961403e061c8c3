package org.partnine.situations;

import java.util.Objects;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** No two records of a register that the writer sees have the same number or code of their own. */
record OwnNumberRule(String register, String field) implements RecordRule {

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        String number = proposed.values().text(field);
        if (number == null) {
            return;
        }
        Values former = proposed.former();
        String own = former == null ? null : former.key();
        if (record.naming(register, field, number).stream().anyMatch(other -> !Objects.equals(other.key(), own))) {
            faults.at(field, number, "accepted.free-number");
        }
    }

    /** The registers that have such numbers. */
    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        OwnNumberRule caseNumbers() {
            return new OwnNumberRule("cases", "number");
        }

        @Bean
        OwnNumberRule situationCodes() {
            return new OwnNumberRule("situations", "code");
        }
    }
}
