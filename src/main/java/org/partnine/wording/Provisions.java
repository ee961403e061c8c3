package org.partnine.wording;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Provision;

/** Places in instruments as each language cites them: art. 87(5)(a), art. 87-5-a, المادة 87(5)(أ). */
final class Provisions {

    private static final Pattern PLACE =
            Pattern.compile("(art\\.|rule|reg\\.|OP|PP|para\\.) ?(\\d+)((?:\\([0-9a-z]+\\))*)");
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([0-9a-z]+)\\)");
    private static final List<String> ARABIC_LETTERS =
            List.of("أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي", "ك", "ل");
    private static final List<String> PERSIAN_LETTERS =
            List.of("الف", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ی", "ک", "ل");

    private final Language language;
    private final Bundle bundle;
    private final char zero;

    Provisions(Language language, Bundle bundle) {
        this.language = language;
        this.bundle = bundle;
        this.zero = DecimalFormatSymbols.getInstance(language.conventions()).getZeroDigit();
    }

    String instrument(Provision.Instrument instrument) {
        return bundle.words("Provision.Instrument." + instrument.name());
    }

    /** The instrument and the place in it. */
    String cite(Provision provision) {
        String instrument = instrument(provision.instrument());
        String place = place(provision.pinpoint());
        return bundle.part("provision.of", name -> name.equals("instrument") ? instrument : place);
    }

    /** As in a sentence that is about the Statute anyway: its own articles without its name. */
    String citeInSentence(Provision provision) {
        return provision.instrument() == Provision.Instrument.ROME_STATUTE
                ? place(provision.pinpoint())
                : cite(provision);
    }

    String citeInSentence(List<Provision> provisions) {
        return provisions.stream().distinct().map(this::citeInSentence).collect(Collectors.joining(separator()));
    }

    /** Between two citations: a semicolon, of the script. */
    String separator() {
        return bundle.words("list.separator");
    }

    /** A pinpoint as written by the instrument's grammar; one that the grammar does not know stays as it is. */
    String place(String pinpoint) {
        if (pinpoint.equalsIgnoreCase("preamble")) {
            return bundle.part("provision.preamble.whole", name -> null);
        }
        Matcher place = PLACE.matcher(pinpoint);
        if (!place.matches()) {
            return isolate(pinpoint);
        }
        String key = switch (place.group(1)) {
            case "art." -> "provision.article";
            case "rule" -> "provision.rule";
            case "reg." -> "provision.regulation";
            case "PP" -> "provision.preamble";
            default -> "provision.paragraph";
        };
        String number = number(place.group(2), place.group(3));
        return bundle.part(key, name -> number);
    }

    private String number(String main, String rest) {
        var written = new StringBuilder(digits(main));
        Matcher parenthesis = PARENTHESIS.matcher(rest);
        while (parenthesis.find()) {
            String inner = parenthesis.group(1);
            switch (language) {
                case EN -> written.append('(').append(inner).append(')');
                case FR -> written.append('-').append(inner);
                case AR ->
                    written.append('(').append(letter(inner, ARABIC_LETTERS)).append(')');
                case FA ->
                    written.append('(').append(letter(inner, PERSIAN_LETTERS)).append(')');
            }
        }
        return written.toString();
    }

    private String letter(String inner, List<String> letters) {
        int index = inner.length() == 1 ? inner.charAt(0) - 'a' : -1;
        return index >= 0 && index < letters.size() ? letters.get(index) : digits(inner);
    }

    private String digits(String ascii) {
        if (zero == '0') {
            return ascii;
        }
        var written = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            written.append(c >= '0' && c <= '9' ? (char) (c - '0' + zero) : c);
        }
        return written.toString();
    }

    /** A symbol or number of the Court or the United Nations, kept together where the text runs from right to left. */
    String isolate(String symbol) {
        return language.isRightToLeft() ? Draft.FIRST_STRONG_ISOLATE + symbol + Draft.POP_ISOLATE : symbol;
    }

    static boolean isChamber(String recorded) {
        return CHAMBER.matcher(recorded).matches();
    }

    /** Chamber names follow one grammar: the kind, then a roman number and a letter, then a note on who sat. */
    String chamber(String recorded) {
        Matcher chamber = CHAMBER.matcher(recorded);
        if (!chamber.matches()) {
            return isolate(recorded);
        }
        String kind = switch (chamber.group(1).toUpperCase(Locale.ROOT)) {
            case "PTC", "PRE-TRIAL CHAMBER" -> "chamber.pretrial";
            case "TC", "TRIAL CHAMBER" -> "chamber.trial";
            default -> "chamber.appeals";
        };
        @Nullable String number = chamber.group(2);
        @Nullable String sitting = chamber.group(3);
        String isolated = number == null ? null : isolate(number);
        return bundle.part(kind, name -> switch (name) {
            case "number" -> isolated;
            case "sitting" -> sitting == null ? null : sitting.startsWith("Presiding") ? "presiding" : "single";
            default -> null;
        });
    }

    private static final Pattern CHAMBER = Pattern.compile(
            "(PTC|TC|Pre-Trial Chamber|Trial Chamber|Appeals Chamber)(?: ([IVX]+(?:\\([A-Z]\\))?))?(?: \\((Presiding Judge|Single Judge)\\))?",
            Pattern.CASE_INSENSITIVE);
}
