package org.partnine.law.rome;

import java.time.LocalDate;
import org.partnine.law.PartialDate;

/**
 * When a treaty act takes effect.
 *
 * <p>Law: Rome Statute, arts. 126, 127(1); rules L1 and L3. Days that the depositary gives prevail over these.
 */
public final class EntryIntoForce {

    /** The founding sixty: the Statute entered into force for all of them on the same day (art. 126(1)). */
    private static final LocalDate FOUNDING_DAY = LocalDate.of(2002, 7, 1);

    private EntryIntoForce() {}

    /**
     * The first day of the month after the 60th day following the deposit (art. 126). If day 60 is itself the first of
     * a month, it is the first of the month after; and never before the Statute itself was in force.
     */
    public static LocalDate afterDeposit(LocalDate deposit) {
        LocalDate day = deposit.plusDays(60).withDayOfMonth(1).plusMonths(1);
        return day.isBefore(FOUNDING_DAY) ? FOUNDING_DAY : day;
    }

    /** The first day outside: one year after the notification was received (art. 127(1)). */
    public static LocalDate afterNotice(LocalDate notice) {
        return notice.plusYears(1);
    }

    static PartialDate afterDeposit(PartialDate deposit) {
        LocalDate earliest = afterDeposit(deposit.earliest());
        LocalDate latest = afterDeposit(deposit.latest());
        return earliest.equals(latest)
                ? PartialDate.day(earliest)
                : new PartialDate(earliest, latest, earliest + "/" + latest);
    }

    static PartialDate afterNotice(PartialDate notice) {
        LocalDate earliest = afterNotice(notice.earliest());
        LocalDate latest = afterNotice(notice.latest());
        return earliest.equals(latest)
                ? PartialDate.day(earliest)
                : new PartialDate(earliest, latest, earliest + "/" + latest);
    }
}
