package org.partnine.law.rome.life;

import static org.partnine.law.Provision.romeStatute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Provision;

/**
 * A duty to act without delay, as time that went by. Never a breach: only a Chamber says that it took too long.
 *
 * @param since the day from which the duty ran, day 0
 * @param until the day on which it was acted upon; null while it was not
 * @param days from the one to the other, or to the day of asking
 */
public record Elapsed(Code code, LocalDate since, @Nullable LocalDate until, long days) {

    /** The duties that name no number of days. */
    public enum Code {
        /** To consult about problems, from the receipt of the request. */
        CONSULTATION("97"),
        /** To take steps to arrest, from the receipt of the request. */
        STEPS_TO_ARREST("59(1)"),
        /** To carry out an open request, from the receipt. */
        PERFORMANCE("86");

        private final String article;

        Code(String article) {
            this.article = article;
        }

        public Provision provision() {
            return romeStatute(article);
        }
    }

    static Elapsed of(Code code, LocalDate since, @Nullable LocalDate until, LocalDate asOf) {
        LocalDate acted = until == null || until.isAfter(asOf) ? null : until;
        return new Elapsed(code, since, acted, ChronoUnit.DAYS.between(since, acted == null ? asOf : acted));
    }
}
