package org.partnine.web.entry;

import java.util.List;
import java.util.Map;

/**
 * What stands in the fields of a form, by their names, as it was typed.
 *
 * @param prefix of the names of one part of the form; empty: the whole
 */
public record Typed(Map<String, List<String>> sent, String prefix) {

    static final Typed NOTHING = of(Map.of());

    static Typed of(Map<String, List<String>> sent) {
        return new Typed(sent, "");
    }

    /** The fields of a part of the form, which its own names begin with. */
    Typed under(String part) {
        return new Typed(sent, part + ".");
    }

    /** Empty if nothing was typed. */
    public String one(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Of fields that may stand several times, those in which something was typed. */
    public List<String> all(String field) {
        return sent.getOrDefault(prefix + field, List.of()).stream()
                .map(Typed::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Browsers send the ends of lines as two characters. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
