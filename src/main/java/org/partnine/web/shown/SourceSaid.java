package org.partnine.web.shown;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a source names, without the marks of those who gathered the facts: the reader cannot open their files, but has to
 * see where a fact rests on no document.
 *
 * @param words in the language of the record; empty if nothing was named
 * @param isRecalled whether the fact, or a part of it, is general knowledge alone
 */
public record SourceSaid(String words, boolean isRecalled) {

    /** Marks of what was written down from memory. */
    private static final Set<String> MARKS = Set.of("recall", "known to every specialist");

    private static final String IN_FULL = "general knowledge, not checked against a document";
    private static final String UNCHECKED = "general knowledge, unchecked";

    /** The mark, and not the word of a sentence: it stands alone, in brackets, or says what was taken from memory. */
    private static final Pattern RECALL = Pattern.compile(
            "(?<=^|; |: |, |\\(|\\bby |\\bfrom |\\bof referral )(?:recall|known to every specialist)(?=$|[;,.:)]| \\(| (of|for) )");

    private static final Pattern BY_RECALL = Pattern.compile("\\bby (?=" + UNCHECKED + ")");

    private static final Map<String, String> REGISTERS = Map.ofEntries(
            Map.entry("addressee_groups", "groups of addressees"),
            Map.entry("agreements", "agreements"),
            Map.entry("asp_acts", "acts of the Assembly"),
            Map.entry("cooperation_acts", "acts of cooperation"),
            Map.entry("declarations", "declarations"),
            Map.entry("findings", "findings"),
            Map.entry("legislation", "legislation"),
            Map.entry("organisations", "organisations"),
            Map.entry("persons", "persons"),
            Map.entry("pleas", "pleas"),
            Map.entry("proceeding_events", "steps of proceedings"),
            Map.entry("readings", "readings"),
            Map.entry("request_events", "steps of requests"),
            Map.entry("requests", "requests"),
            Map.entry("situations", "situations"),
            Map.entry("states", "States"),
            Map.entry("treaty_actions", "treaty acts"),
            Map.entry("unsc_acts", "acts of the Council"),
            Map.entry("visits", "stays"),
            Map.entry("warrants", "warrants"));

    private static final Pattern FILE = Pattern.compile("\\b([a-z_]+)\\.csv\\b");
    private static final Pattern LAW = Pattern.compile("\\blaw\\.md\\b(?: (L\\d+)\\b)?( section\\b)?");

    /** The words of a source, and apart from them whether it owns to memory as one of the things it names. */
    public static SourceSaid of(String source) {
        var named = new ArrayList<String>();
        boolean recalled = false;
        for (String part : source.split("; ")) {
            if (MARKS.contains(part)) {
                recalled = true;
            } else {
                named.add(part);
            }
        }
        return new SourceSaid(plain(String.join("; ", named)), recalled);
    }

    /** A text of the record with each mark told in words; empty where the record has none. */
    public static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        if (MARKS.contains(text)) {
            return IN_FULL;
        }
        String said = RECALL.matcher(text).replaceAll(found -> {
            boolean goesOn = found.end() < text.length()
                    && text.startsWith(" ", found.end())
                    && text.charAt(found.end() + 1) != '(';
            return goesOn ? UNCHECKED + "," : UNCHECKED;
        });
        said = BY_RECALL.matcher(said).replaceAll("from ");
        said = FILE.matcher(said).replaceAll(found -> {
            String register = REGISTERS.get(found.group(1));
            return Matcher.quoteReplacement(register == null ? found.group() : "this register, " + register);
        });
        return LAW.matcher(said).replaceAll(found -> {
            String named = found.group(1) == null
                    ? "summary of the law made for this register"
                    : "rule " + found.group(1) + " of this register";
            return found.group(2) == null ? named : named + "," + found.group(2);
        });
    }
}
