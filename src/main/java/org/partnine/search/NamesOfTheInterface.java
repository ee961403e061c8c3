package org.partnine.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.situations.Situations;
import org.partnine.states.States;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the interface names States, organisations and situations in its languages: words, not facts, which search must
 * know all the same, so that {@code Soudan} finds Sudan. Handed to the database whenever the application starts.
 */
@Component
public class NamesOfTheInterface {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;

    /** A word that names more situations than this ("Republic") tells nothing of any. */
    private static final int MOST_SITUATIONS = 2;

    private final JdbcClient jdbc;
    private final States states;
    private final Situations situations;

    NamesOfTheInterface(JdbcClient jdbc, States states, Situations situations) {
        this.jdbc = jdbc;
        this.states = states;
        this.situations = situations;
    }

    /**
     * One name.
     *
     * @param whole false for a word of the name
     */
    private record Name(String register, String key, String name, boolean whole) {}

    /** Hands the names over; those of an earlier version of the interface go. */
    @EventListener(ApplicationReadyEvent.class)
    public void keep() {
        var names = new ArrayList<Name>();
        for (Language language : Language.values()) {
            var wording = Wording.in(language);
            states.names()
                    .keySet()
                    .forEach(code ->
                            names.add(new Name("STATE", code.value(), wording.name(new Addressee.State(code)), true)));
            states.organisationNames()
                    .keySet()
                    .forEach(code -> names.add(new Name(
                            "ORGANISATION", code.value(), wording.name(new Addressee.Organisation(code)), true)));
            names.addAll(wordsOfSituations(wording, situations.names()));
        }
        jdbc.sql("select search_keep_names(:names::jsonb)")
                .param(
                        "names",
                        JSON.writeValueAsString(names.stream().distinct().toList()))
                .query(Integer.class)
                .single();
    }

    private static List<Name> wordsOfSituations(Wording wording, Map<SituationId, String> recorded) {
        var bearers = new HashMap<String, TreeSet<String>>();
        recorded.keySet().forEach(id -> {
            for (String word : BETWEEN_WORDS.split(wording.situation(id, new RecordedOnly(recorded)))) {
                if (word.length() >= SHORTEST_WORD) {
                    bearers.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new TreeSet<>())
                            .add(id.value());
                }
            }
        });
        var names = new ArrayList<Name>();
        bearers.forEach((word, keys) -> {
            if (keys.size() <= MOST_SITUATIONS) {
                keys.forEach(key -> names.add(new Name("SITUATION", key, word, false)));
            }
        });
        return names;
    }

    private record RecordedOnly(Map<SituationId, String> situations) implements Names {

        @Override
        public String situation(SituationId situation) {
            return situations.getOrDefault(situation, situation.value());
        }

        @Override
        public @Nullable String situationNumber(SituationId situation) {
            return null;
        }

        @Override
        public String person(PersonId person) {
            return person.value();
        }
    }
}
