package org.partnine.web.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.SituationId;
import org.partnine.web.ask.LineMeaning.Part;

/**
 * The words of a line with what each can mean: whole names first, the longest at each place; then parts of names, of what
 * the line has not named yet before what it has.
 */
final class LineListening {

    /** @param meanings all of one part; empty for a day that is none, and for a number that no situation has */
    record Mention(Part part, String written, List<LineMeaning> meanings) {}

    private final LineNames names;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<List<String>> left = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    LineListening(LineNames names) {
        this.names = names;
    }

    void day(String written, List<LocalDate> days) {
        mentions.add(new Mention(
                Part.ON,
                written,
                days.stream().<LineMeaning>map(LineMeaning.When::new).toList()));
    }

    void article(String written, List<Form> forms) {
        mentions.add(new Mention(
                Part.FORM,
                written,
                forms.stream().<LineMeaning>map(LineMeaning.What::new).toList()));
    }

    void number(String written, @Nullable SituationId situation) {
        mentions.add(new Mention(
                Part.SITUATION, written, situation == null ? List.of() : List.of(new LineMeaning.Where(situation))));
    }

    /** Words that stood together. */
    void words(List<String> words) {
        var between = new ArrayList<String>();
        int at = 0;
        while (at < words.size()) {
            int length = named(words, at);
            if (length == 0) {
                between.add(words.get(at));
                at++;
            } else {
                leave(between);
                at += length;
            }
        }
        leave(between);
    }

    private void leave(List<String> between) {
        if (!between.isEmpty()) {
            left.add(List.copyOf(between));
            between.clear();
        }
    }

    /** How many words from there on are a whole name; 0 if none are. */
    private int named(List<String> words, int at) {
        for (int length = Math.min(names.longest(), words.size() - at); length > 0; length--) {
            List<String> phrase = words.subList(at, at + length);
            List<LineMeaning> meanings = names.called(phrase);
            if (!meanings.isEmpty()) {
                add(phrase, meanings);
                return length;
            }
        }
        return 0;
    }

    private void add(List<String> phrase, List<LineMeaning> meanings) {
        Part part = meanings.getFirst().part();
        mentions.add(new Mention(
                part,
                String.join(" ", phrase),
                meanings.stream().filter(meaning -> meaning.part() == part).toList()));
    }

    /** What has been heard once all words are in. */
    List<Mention> mentions() {
        left.forEach(this::parts);
        left.clear();
        return List.copyOf(mentions);
    }

    /** Words of which no name is a part, in order; to be asked for after {@link #mentions()}. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** @param words none of which begins a whole name */
    private void parts(List<String> words) {
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(names.longest(), words.size() - at);
            while (length > 0 && !isPart(words.subList(at, at + length))) {
                length--;
            }
            if (length == 0) {
                unknown.add(words.get(at));
            }
            at += Math.max(1, length);
        }
    }

    private boolean isPart(List<String> words) {
        var heard = EnumSet.noneOf(Part.class);
        mentions.forEach(mention -> heard.add(mention.part()));
        var missing = EnumSet.complementOf(heard);
        List<LineMeaning> meanings = names.holding(words, missing);
        if (meanings.isEmpty()) {
            meanings = names.holding(words, heard);
        }
        if (meanings.isEmpty()) {
            return false;
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        meanings.forEach(meaning -> parts.add(meaning.part()));
        // A person first: the words of a name are seldom those of anything else.
        add(words, parts.contains(Part.PERSON) ? of(Part.PERSON, meanings) : meanings);
        return true;
    }

    private static List<LineMeaning> of(Part part, List<LineMeaning> meanings) {
        return meanings.stream().filter(meaning -> meaning.part() == part).toList();
    }

    /** What names hold the words; for the other reading of the name of a State. */
    List<LineMeaning> situationsHolding(String written) {
        return names.holding(LineWords.of(written), Set.of(Part.SITUATION));
    }
}
