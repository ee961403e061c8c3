package org.partnine.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Place;

/**
 * What was found.
 *
 * @param capped registers of which more matched than were ranked and counted: their counts say "at least"
 * @param understood whom words were taken to name
 * @param next where the list goes on; null at its end
 */
public record Found(
        List<Hit> hits,
        List<Count> registers,
        List<Count> states,
        List<Count> situations,
        List<Count> years,
        Set<SearchRegister> capped,
        List<Understood> understood,
        @Nullable Place next) {

    public Found {
        hits = List.copyOf(hits);
        registers = List.copyOf(registers);
        states = List.copyOf(states);
        situations = List.copyOf(situations);
        years = List.copyOf(years);
        capped = Set.copyOf(capped);
        understood = List.copyOf(understood);
    }

    /**
     * A record that matches.
     *
     * @param key its key in its register
     * @param title in the words of the record
     * @param symbol number or symbol of the document that it is
     * @param within key of the record whose thread it belongs to
     * @param day possibly partial
     */
    public record Hit(
            SearchRegister register,
            String key,
            String title,
            Snippet snippet,
            @Nullable String symbol,
            @Nullable String within,
            List<String> states,
            @Nullable String situation,
            @Nullable String person,
            @Nullable String day) {

        public Hit {
            states = List.copyOf(states);
        }
    }

    /** How many of what was found have the value. */
    public record Count(String value, int count) {}

    /**
     * Words that were taken to name someone.
     *
     * @param asked the words as written
     * @param name the recorded name or alias that they are, or are near to
     * @param exact false if the name is only nearly that
     */
    public record Understood(String asked, SearchRegister register, String key, String name, boolean exact) {}
}
