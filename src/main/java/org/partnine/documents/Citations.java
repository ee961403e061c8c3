package org.partnine.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads symbols of documents. That a form is right does not say that the document exists. */
public final class Citations {

    private static final Pattern DOUBLE_SYMBOL = Pattern.compile("(A/\\d{2}/\\d{1,4})-(?=S/)");
    private static final Pattern PARAGRAPH_AFTER =
            Pattern.compile("\\G,? ((?:OP|PP) ?[1-9]\\d?(?:\\([a-z]\\))?)(?!\\w)");
    private static final Pattern NAMES_ITS_TEXT = Pattern.compile("(?:RS|Rome Statute|RPE|RoC) .*");

    /** Every symbol holds one of these; most words hold none, and need no closer look. */
    private static final Pattern HINT = Pattern.compile(
            "ICC|[SA]/|C\\.N\\.|UNTS|legal-tools|IT.\\d|ICTR|MICT|RS |Rome Statute|RPE |RoC |\\d/|OJ |Assembly/");

    private Citations() {}

    /** Reads a text that is one symbol in its proper form; empty for anything else. */
    public static Optional<Citation> parse(String text) {
        String plain = plain(text).strip();
        for (CitationType type : CitationType.values()) {
            Matcher m = type.whole().matcher(plain);
            if (m.matches()) {
                return Optional.of(citation(type, m, text));
            }
        }
        return Optional.empty();
    }

    /** Reads a symbol also in the slips of the pen that can be undone without a guess; {@code original} keeps them. */
    public static Optional<Citation> read(String text) {
        Optional<Citation> proper = parse(text);
        return proper.isPresent()
                ? proper
                : parse(Slips.undone(plain(text).strip()))
                        .map(c -> new Citation(c.type(), c.symbol(), c.parts(), text));
    }

    /**
     * Finds the symbols in running text, in their order, each once where it stands and never inside a longer one. A
     * provision counts only if its text is named ({@code RS art. 87(7)}): a bare {@code art. 18} may be of any treaty.
     */
    public static List<Citation> recognise(String text) {
        if (!HINT.matcher(text).find()) {
            return List.of();
        }
        String plain = DOUBLE_SYMBOL.matcher(plain(text)).replaceAll("$1 ");
        List<Found> found = new ArrayList<>();
        for (CitationType type : CitationType.values()) {
            Matcher m = type.inText().matcher(plain);
            while (m.find()) {
                if (!isProvision(type) || NAMES_ITS_TEXT.matcher(m.group()).matches()) {
                    found.add(found(type, m, plain));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        List<Citation> kept = new ArrayList<>();
        int end = 0;
        for (Found f : found) {
            if (f.start() >= end) {
                kept.add(f.citation());
                end = f.end();
            }
        }
        return List.copyOf(kept);
    }

    private record Found(int start, int end, Citation citation) {}

    /** A resolution without its year may still be followed by a paragraph: {@code S/RES/1593 OP2}. */
    private static Found found(CitationType type, Matcher m, String plain) {
        Citation citation = citation(type, m, m.group());
        if (type == CitationType.UN_SC_RES) {
            Matcher after = PARAGRAPH_AFTER.matcher(plain).region(m.end(), plain.length());
            if (after.find()) {
                String original = plain.substring(m.start(), after.end());
                Optional<Citation> paragraph = parse(citation.symbol() + " " + after.group(1));
                if (paragraph.isPresent()) {
                    Citation p = paragraph.get();
                    return new Found(m.start(), after.end(), new Citation(p.type(), p.symbol(), p.parts(), original));
                }
            }
        }
        return new Found(m.start(), m.end(), citation);
    }

    private static boolean isProvision(CitationType type) {
        return type == CitationType.STATUTE || type == CitationType.RULE || type == CitationType.REGULATION;
    }

    private static Citation citation(CitationType type, MatchResult m, String original) {
        List<String> parts = IntStream.rangeClosed(1, m.groupCount())
                .mapToObj(i -> Optional.ofNullable(m.group(i)).orElse("").strip())
                .filter(part -> !part.isEmpty())
                .toList();
        return new Citation(type, symbol(type, m, parts), parts, original);
    }

    private static String symbol(CitationType type, MatchResult m, List<String> parts) {
        String all = m.group();
        return switch (type) {
            case ICC_RECORD -> all.replaceFirst("(?: (?:OA|A)\\d{0,2})+$", "");
            case UN_SC_RES -> resolution(parts);
            case UN_SC_OP ->
                "S/RES/%s (%s) %s%s%s"
                        .formatted(
                                parts.get(0),
                                parts.get(1),
                                parts.get(2),
                                parts.get(3),
                                parts.size() > 4 ? "(" + parts.get(4) + ")" : "");
            case UN_GA_RES -> all.replaceFirst("(\\d) ?\\(", "$1 (").replaceFirst("([\\d)])([A-Z])$", "$1 $2");
            case UN_DEPOSITARY -> all.replaceFirst(" \\(.+\\)$", "");
            case UNTS -> parts.get(0) + " UNTS " + parts.get(1);
            case LEGAL_TOOLS -> parts.get(0);
            case STATUTE -> all.replaceFirst("^(?:RS |Rome Statute )?arts?\\.", "art.");
            case RULE -> all.replaceFirst("^RPE ", "");
            case REGULATION -> all.replaceFirst("^RoC ", "");
            case ICC_SITUATION,
                    ICC_CASE,
                    ICC_REGULATION46,
                    ASP,
                    UN_SC_OTHER,
                    UN_GA_DOC,
                    UN_CONF,
                    UN_HRC,
                    TRIBUNAL_CASE,
                    EU_ACT,
                    AU_DECISION -> all;
        };
    }

    /** The year is optional when read, and written where it is known. */
    private static String resolution(List<String> parts) {
        String number = parts.get(0);
        Optional<String> year = parts.size() > 1
                ? Optional.of(parts.get(1))
                : CouncilResolutions.year(Integer.parseInt(number)).map(String::valueOf);
        return "S/RES/" + number + year.map(y -> " (" + y + ")").orElse("");
    }

    /** Composed characters, ordinary blanks and hyphens. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u00a0\\u2007\\u202f]", " ")
                .replaceAll("[\\u2010-\\u2013]", "-");
    }
}
