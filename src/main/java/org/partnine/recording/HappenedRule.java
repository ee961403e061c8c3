package org.partnine.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.partnine.law.PartialDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is recorded as having happened has happened by today (UTC): a day that certainly lies ahead is none of its days. */
public record HappenedRule(String register, String field, Clock clock) implements RecordRule {

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        PartialDate day = proposed.values().date(field);
        if (day != null && liesAhead(day, clock)) {
            faults.at(field, day.edtf(), "accepted.happened");
        }
    }

    /** Whether the day has certainly not come yet. */
    public static boolean liesAhead(PartialDate day, Clock clock) {
        return day.earliest().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** The days of acts and steps. The days of a stay are judged with its outcome. */
    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        HappenedRule transmissions(Clock clock) {
            return new HappenedRule("requests", "transmittedOn", clock);
        }

        @Bean
        HappenedRule stepsOfRequests(Clock clock) {
            return new HappenedRule("request-events", "on", clock);
        }

        @Bean
        HappenedRule stepsOfProceedings(Clock clock) {
            return new HappenedRule("proceeding-events", "on", clock);
        }

        @Bean
        HappenedRule stepsOfVisits(Clock clock) {
            return new HappenedRule("visit-events", "on", clock);
        }

        @Bean
        HappenedRule decisions(Clock clock) {
            return new HappenedRule("findings", "decidedOn", clock);
        }
    }
}
