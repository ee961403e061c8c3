package org.partnine.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One pattern in ICU's message syntax, read once and then written from many threads at a time.
 *
 * <p>ICU's own {@code MessageFormat} keeps state while it formats, so one cannot be shared. The reading is ICU's; the
 * writing is this class's, and takes what our patterns use: plain arguments, {@code select} and {@code plural}. Values
 * come as strings already in the language, as whole numbers, or as words of the record.
 */
final class Sentence {

    /** Words of the record as a value. */
    record OfRecord(String words) {}

    /** Where a sentence takes its values from. */
    @FunctionalInterface
    interface Values {

        /**
         * @return a string, an Integer, {@link OfRecord}, or null when there is no such value: {@code select} then takes
         *     its branch {@code none}
         */
        @Nullable
        Object get(String name);
    }

    private sealed interface Piece {

        record Words(String words) implements Piece {}

        record Value(String name) implements Piece {}

        record Choice(String name, Map<String, Sentence> branches, Sentence other) implements Piece {}

        record Count(String name, Map<String, Sentence> branches, Sentence other) implements Piece {}

        /** The number sign inside a plural. */
        record TheNumber(String name) implements Piece {}
    }

    private final List<Piece> pieces;
    private final Numbers numbers;

    private Sentence(List<Piece> pieces, Numbers numbers) {
        this.pieces = List.copyOf(pieces);
        this.numbers = numbers;
    }

    /** How a language counts: both are immutable and safe to share. */
    record Numbers(PluralRules rules, LocalizedNumberFormatter digits) {

        static Numbers of(Language language) {
            return new Numbers(
                    PluralRules.forLocale(language.conventions()), NumberFormatter.withLocale(language.conventions()));
        }

        String write(int number) {
            return digits.format(number).toString();
        }
    }

    /**
     * @throws IllegalArgumentException if the pattern is malformed or uses a kind of argument that we do not
     */
    static Sentence read(String pattern, Numbers numbers) {
        var parsed = new MessagePattern(pattern);
        return new Reader(parsed, numbers).message(0, null);
    }

    void write(Values values, Draft draft) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words words -> draft.add(words.words());
                case Piece.Value value -> {
                    switch (required(value.name(), values)) {
                        case String text -> draft.add(text);
                        case Integer number -> draft.add(numbers.write(number));
                        case OfRecord record -> draft.addRecord(record.words());
                        case Object other ->
                            throw new IllegalStateException("cannot write " + value.name() + ": " + other);
                    }
                }
                case Piece.Choice choice -> {
                    Object value = values.get(choice.name());
                    choice.branches()
                            .getOrDefault(value == null ? "none" : value.toString(), choice.other())
                            .write(values, draft);
                }
                case Piece.Count count -> {
                    int number = number(count.name(), values);
                    Sentence exact = count.branches().get("=" + number);
                    Sentence branch = exact != null
                            ? exact
                            : count.branches().getOrDefault(numbers.rules().select(number), count.other());
                    branch.write(values, draft);
                }
                case Piece.TheNumber it -> draft.add(numbers.write(number(it.name(), values)));
            }
        }
    }

    private static Object required(String name, Values values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no value for {" + name + "}");
        }
        return value;
    }

    private static int number(String name, Values values) {
        if (required(name, values) instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("{" + name + "} is not a number");
    }

    /** Turns ICU's flat list of parts into pieces. */
    private record Reader(MessagePattern pattern, Numbers numbers) {

        /** @param counted the argument that the number sign stands for; null outside a plural */
        Sentence message(int start, @Nullable String counted) {
            var pieces = new ArrayList<Piece>();
            var words = new StringBuilder();
            String text = pattern.getPatternString();
            int end = pattern.getLimitPartIndex(start);
            int from = pattern.getPart(start).getLimit();
            for (int i = start + 1; i <= end; i++) {
                Part part = pattern.getPart(i);
                words.append(text, from, part.getIndex());
                from = part.getLimit();
                if (part.getType() == Part.Type.REPLACE_NUMBER && counted != null) {
                    flush(words, pieces);
                    pieces.add(new Piece.TheNumber(counted));
                } else if (part.getType() == Part.Type.ARG_START) {
                    flush(words, pieces);
                    pieces.add(argument(i));
                    i = pattern.getLimitPartIndex(i);
                    from = pattern.getPart(i).getLimit();
                }
            }
            flush(words, pieces);
            return new Sentence(pieces, numbers);
        }

        private static void flush(StringBuilder words, List<Piece> pieces) {
            if (!words.isEmpty()) {
                pieces.add(new Piece.Words(words.toString()));
                words.setLength(0);
            }
        }

        private Piece argument(int start) {
            ArgType type = pattern.getPart(start).getArgType();
            String name = pattern.getSubstring(pattern.getPart(start + 1));
            return switch (type) {
                case NONE -> new Piece.Value(name);
                case SELECT -> {
                    var branches = branches(start, null);
                    yield new Piece.Choice(name, branches, other(branches));
                }
                case PLURAL -> {
                    var branches = branches(start, name);
                    yield new Piece.Count(name, branches, other(branches));
                }
                case SIMPLE, CHOICE, SELECTORDINAL ->
                    throw new IllegalArgumentException(
                            "an argument of type " + type + " in " + pattern.getPatternString());
            };
        }

        /** ICU's parser refuses a choice without it. */
        private static Sentence other(Map<String, Sentence> branches) {
            return Objects.requireNonNull(branches.get("other"));
        }

        private Map<String, Sentence> branches(int start, @Nullable String counted) {
            var branches = new HashMap<String, Sentence>();
            int end = pattern.getLimitPartIndex(start);
            String selector = "";
            for (int i = start + 2; i < end; i++) {
                Part part = pattern.getPart(i);
                if (part.getType() == Part.Type.ARG_SELECTOR) {
                    selector = pattern.getSubstring(part);
                } else if (part.getType() == Part.Type.MSG_START) {
                    branches.put(selector, message(i, counted));
                    i = pattern.getLimitPartIndex(i);
                }
            }
            return branches;
        }
    }
}
