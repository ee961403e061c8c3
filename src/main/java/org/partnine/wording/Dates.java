package org.partnine.wording;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;
import org.partnine.law.PartialDate;

/**
 * Days, months and years as a language writes them, by ICU's patterns and month names.
 *
 * <p>The formatters are the JDK's, which many threads can share; ICU's own cannot be shared.
 */
final class Dates {

    private final Bundle bundle;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter year;

    Dates(Language language, Bundle bundle) {
        this.bundle = bundle;
        day = formatter("yMMMMd", language);
        month = formatter("yMMMM", language);
        year = formatter("y", language);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** As much of the date as is known. */
    String date(PartialDate date) {
        return switch (Grain.of(date)) {
            case DAY -> day.format(date.earliest());
            case MONTH -> month.format(date.earliest());
            case YEAR -> year.format(date.earliest());
            case INTERVAL -> interval(date, "date.interval");
        };
    }

    /** With the preposition of a point in time: "on 13 June 2015", "in June 2015". */
    String on(PartialDate date) {
        return switch (Grain.of(date)) {
            case DAY -> phrase("date.on.day", date);
            case MONTH, YEAR -> phrase("date.on.part", date);
            case INTERVAL -> interval(date, "date.on.interval");
        };
    }

    /** With the preposition of a beginning: "since 13 June 2015". */
    String since(PartialDate date) {
        return Grain.of(date) == Grain.DAY ? phrase("date.since.day", date) : phrase("date.since.part", date);
    }

    private String phrase(String key, PartialDate date) {
        String written = date(date);
        return bundle.part(key, name -> written);
    }

    /** The ends of an interval are written by their own grain: 2013-09/2013-10 has two months. */
    private String interval(PartialDate date, String key) {
        int slash = date.edtf().indexOf('/');
        String from = date(PartialDate.parse(date.edtf().substring(0, slash)));
        String to = date(PartialDate.parse(date.edtf().substring(slash + 1)));
        return bundle.part(key, name -> name.equals("from") ? from : to);
    }

    private enum Grain {
        DAY,
        MONTH,
        YEAR,
        INTERVAL;

        static Grain of(PartialDate date) {
            if (date.isDay()) {
                return DAY;
            }
            if (date.edtf().indexOf('/') >= 0) {
                return INTERVAL;
            }
            return date.edtf().length() == 4 ? YEAR : MONTH;
        }
    }

    private static DateTimeFormatter formatter(String skeleton, Language language) {
        var locale = language.conventions();
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        var builder = new DateTimeFormatterBuilder();
        for (int i = 0; i < pattern.length(); ) {
            char letter = pattern.charAt(i);
            int end = i;
            while (end < pattern.length() && pattern.charAt(end) == letter) {
                end++;
            }
            switch (letter) {
                case 'd' -> dayOfMonth(builder, language);
                case 'M' -> builder.appendText(ChronoField.MONTH_OF_YEAR, months(language, DateFormatSymbols.FORMAT));
                case 'L' ->
                    builder.appendText(ChronoField.MONTH_OF_YEAR, months(language, DateFormatSymbols.STANDALONE));
                case 'y' -> builder.appendValue(ChronoField.YEAR);
                default -> builder.appendLiteral(pattern.substring(i, end));
            }
            i = end;
        }
        char zero = DecimalFormatSymbols.getInstance(locale).getZeroDigit();
        return builder.toFormatter(language.locale()).withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(zero));
    }

    /** French counts the first of a month as an ordinal, the other days as cardinals. */
    private static void dayOfMonth(DateTimeFormatterBuilder builder, Language language) {
        if (language != Language.FR) {
            builder.appendValue(ChronoField.DAY_OF_MONTH);
            return;
        }
        var days = new HashMap<Long, String>();
        days.put(1L, "1er");
        for (long day = 2; day <= 31; day++) {
            days.put(day, Long.toString(day));
        }
        builder.appendText(ChronoField.DAY_OF_MONTH, days);
    }

    private static Map<Long, String> months(Language language, int context) {
        String[] names =
                DateFormatSymbols.getInstance(language.conventions()).getMonths(context, DateFormatSymbols.WIDE);
        var months = new HashMap<Long, String>();
        for (int i = 0; i < 12; i++) {
            months.put(i + 1L, names[i]);
        }
        return months;
    }
}
