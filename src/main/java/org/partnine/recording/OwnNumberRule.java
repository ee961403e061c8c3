package org.partnine.recording;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * No two records of a register that the writer sees have the same number or code of their own.
 *
 * @param amongPublic whether only public records are compared: a closed one may stand beside the public one that stands for it
 */
record OwnNumberRule(String register, String field, boolean amongPublic) implements RecordRule {

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        String number = proposed.values().text(field);
        if (number == null || !isCompared(proposed.values())) {
            return;
        }
        Values former = proposed.former();
        String own = former == null ? null : former.key();
        boolean taken = record.naming(register, field, number).stream()
                .filter(this::isCompared)
                .anyMatch(other -> !Objects.equals(other.key(), own));
        if (taken) {
            faults.at(field, number, "accepted.free-number");
        }
    }

    private boolean isCompared(Values values) {
        return !amongPublic || "PUBLIC".equals(values.text(Confidentiality.LEVEL));
    }

    /** The registers that have such numbers. */
    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        OwnNumberRule caseNumbers() {
            return new OwnNumberRule("cases", "number", false);
        }

        @Bean
        OwnNumberRule situationCodes() {
            return new OwnNumberRule("situations", "code", false);
        }

        @Bean
        OwnNumberRule findingNumbers() {
            return new OwnNumberRule("findings", "number", true);
        }
    }
}
