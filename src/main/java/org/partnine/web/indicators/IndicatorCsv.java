package org.partnine.web.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Figure;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.Item;
import org.partnine.indicators.Part;
import org.partnine.indicators.Subject;

/**
 * An indicator as tables (RFC 4180): codes and plain numbers for programs, beside the words of a language. It begins with a
 * mark of UTF-8, without which common spreadsheets misread Arabic letters.
 */
final class IndicatorCsv {

    private static final String UTF_8 = "\ufeff";

    private static final String[] FIGURES = {
        "indicator",
        "figure",
        "subject",
        "words",
        "numerator",
        "denominator",
        "n",
        "count",
        "rate",
        "middle",
        "apart",
        "note",
        "measuredOn"
    };

    private static final String[] RECORDS = {
        "indicator", "figure", "subject", "words", "part", "apart", "on", "measure", "register", "record", "state"
    };

    private IndicatorCsv() {}

    static byte[] figures(Indicator indicator, IndicatorWords words) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (Figure figure : indicator.figures()) {
            rows.add(new @Nullable Object[] {
                indicator.id(),
                figure.code(),
                subject(figure),
                words.label(figure),
                figure instanceof Figure.Share share ? share.numerator() : null,
                figure instanceof Figure.Share share ? share.denominator() : null,
                figure instanceof Figure.Average average ? average.n() : null,
                figure instanceof Figure.Count count ? count.value() : null,
                figure instanceof Figure.Share share ? share.rate() : null,
                figure instanceof Figure.Average average ? average.value() : null,
                figure.count(Part.APART),
                note(figure, words),
                indicator.asked().measuredOn()
            });
        }
        return written(FIGURES, rows);
    }

    /** Why a rate or middle value is missing, and what is kept apart. */
    private static String note(Figure figure, IndicatorWords words) {
        boolean missing = switch (figure) {
            case Figure.Share share -> share.withheld();
            case Figure.Average average -> average.withheld();
            case Figure.NotComputable none -> true;
            case Figure.Count count -> false;
        };
        String apart = words.apart(figure);
        return !missing ? apart : words.rate(figure) + (apart.isEmpty() ? "" : "; " + apart);
    }

    static byte[] records(Indicator indicator, IndicatorWords words) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (Figure figure : indicator.figures()) {
            for (Item item : figure.items()) {
                rows.add(new @Nullable Object[] {
                    indicator.id(),
                    figure.code(),
                    subject(figure),
                    words.label(figure),
                    item.part(),
                    item.apart(),
                    item.on(),
                    item.measure(),
                    item.register(),
                    item.key(),
                    item.seeState()
                });
            }
        }
        return written(RECORDS, rows);
    }

    private static @Nullable String subject(Figure figure) {
        Subject subject = figure.subject();
        return subject == null ? null : subject.code();
    }

    private static byte[] written(String[] head, List<@Nullable Object[]> rows) {
        var csv = new StringBuilder(UTF_8);
        try (var printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) head);
            for (@Nullable Object[] row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
