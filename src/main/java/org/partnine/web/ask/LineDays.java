package org.partnine.web.ask;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days as one writes them in the four languages: 2015-06-13, 13 June 2015, June 13, 2015, le 1er mars 2015, 13.6.2015.
 *
 * <p>Days of the Gregorian calendar; months also by their names of the Levant.
 */
final class LineDays {

    /** Whose month names are understood; Syria's for those of the Levant, Algeria's for those of the Maghreb. */
    private static final List<ULocale> MONTHS_OF = Stream.of("en", "fr", "ar", "ar-SY", "ar-DZ", "fa-u-ca-gregory")
            .map(ULocale::forLanguageTag)
            .toList();

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<month>", ")\\.?"));

    private static final Pattern ISO = Pattern.compile("\\b(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})\\b");
    private static final Pattern SHORT = Pattern.compile("\\b(?<a>\\d{1,2})[-/.](?<b>\\d{1,2})[-/.](?<y>\\d{4})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(?<d>\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(?<y>\\d{4})\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})" + MONTH + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COARSE = Pattern.compile(
            "(?<!\\p{L})" + MONTH
                    + "\\s+(?<y>\\d{4})\\b|\\b\\d{4}-\\d{2}\\b|(?<![\\p{L}\\d/.-])(?:19|20)\\d{2}(?![\\p{L}\\d/.-])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MONTH_ALONE =
            Pattern.compile(MONTH + "\\s+(?<y>\\d{4})", Pattern.UNICODE_CHARACTER_CLASS);

    private LineDays() {}

    /**
     * A day in the line.
     *
     * @param written as in the line
     * @param days those that it can mean; empty: a month or year alone, or no day of the calendar
     */
    record Written(String written, List<LocalDate> days) {}

    /** What is left of the line, and the days that stood in it. */
    record Taken(String rest, List<Written> days) {}

    /** @param plain as {@link LineWords#plain} makes it */
    static Taken from(String plain) {
        var found = new ArrayList<Written>();
        String rest = take(ISO, plain, found, m -> day(number(m, "y"), number(m, "m"), number(m, "d")));
        rest = take(SHORT, rest, found, LineDays::dayOrMonthFirst);
        rest = take(DAY_FIRST, rest, found, m -> day(number(m, "y"), month(m), number(m, "d")));
        rest = take(MONTH_FIRST, rest, found, m -> day(number(m, "y"), month(m), number(m, "d")));
        rest = take(COARSE, rest, found, m -> List.of());
        return new Taken(rest, List.copyOf(found));
    }

    /** The month that the text names, with its year and nothing else beside it; empty if it names none. */
    static Optional<YearMonth> month(String plain) {
        Matcher month = MONTH_ALONE.matcher(plain);
        // There is no year 0 in the calendar of the record.
        return month.matches() && number(month, "y") > 0
                ? Optional.of(YearMonth.of(number(month, "y"), month(month)))
                : Optional.empty();
    }

    private interface Reading {
        List<LocalDate> of(Matcher match);
    }

    private static String take(Pattern pattern, String text, List<Written> found, Reading reading) {
        Matcher match = pattern.matcher(text);
        var rest = new StringBuilder();
        while (match.find()) {
            found.add(new Written(match.group(), reading.of(match)));
            match.appendReplacement(rest, " | ");
        }
        return match.appendTail(rest).toString();
    }

    /** Day before month, and the other way round where both are days of the calendar. */
    private static List<LocalDate> dayOrMonthFirst(Matcher match) {
        int a = number(match, "a");
        int b = number(match, "b");
        return Stream.concat(day(number(match, "y"), b, a).stream(), day(number(match, "y"), a, b).stream())
                .distinct()
                .toList();
    }

    private static List<LocalDate> day(int year, int month, int day) {
        try {
            return List.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // No day of the calendar: the reader is asked for one.
            return List.of();
        }
    }

    private static int month(Matcher match) {
        @Nullable Integer month = MONTHS.get(match.group("month"));
        return month == null ? 0 : month;
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (ULocale locale : MONTHS_OF) {
            var symbols = new DateFormatSymbols(locale);
            for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                    String[] names = symbols.getMonths(context, width);
                    for (int i = 0; i < 12; i++) {
                        months.putIfAbsent(LineWords.plain(names[i]).replace(".", ""), i + 1);
                    }
                }
            }
        }
        return Map.copyOf(months);
    }
}
