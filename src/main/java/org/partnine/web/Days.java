package org.partnine.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.partnine.law.PartialDate;

/** Writes days in one language, no more exactly than they are known. */
public final class Days {

    private final Texts texts;

    public Days(Texts texts) {
        this.texts = texts;
    }

    /** {@code 13 June 2015}. */
    public String of(LocalDate day) {
        return format(day, "dMMMMy");
    }

    /** {@code 13 Jun 2015}, where room is short. */
    public String inShort(LocalDate day) {
        return format(day, "dMMMy");
    }

    /** A day, a month ({@code June 2015}), a year, or two of these with a dash. */
    public String of(PartialDate date) {
        String edtf = date.edtf();
        int slash = edtf.indexOf('/');
        if (slash >= 0) {
            return texts.of(
                    "day.between",
                    "first",
                    part(edtf.substring(0, slash), date.earliest()),
                    "last",
                    part(edtf.substring(slash + 1), date.latest()));
        }
        return part(edtf, date.earliest());
    }

    private String part(String edtf, LocalDate within) {
        return switch (edtf.length()) {
            case 4 -> format(within, "y");
            case 7 -> format(within, "MMMMy");
            default -> of(within);
        };
    }

    private String format(LocalDate day, String skeleton) {
        DateFormat format =
                DateFormat.getInstanceForSkeleton(skeleton, texts.language().conventions());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
    }
}
