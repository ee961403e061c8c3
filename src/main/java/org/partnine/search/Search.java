package org.partnine.search;

import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Citation;
import org.partnine.documents.Citations;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds records by words, in the present knowledge, among what the present reader may see. */
@Repository
public class Search {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The best first: a record that the words number, then one that they name, then by where and how near they stand.
     *
     * @param slice places in it have numbers for sort and key, as {@link #isPlace} sees to
     */
    public Found find(Asked asked, Slice slice) {
        Place after = slice.after();
        String answer = jdbc.sql("""
                select search_record(:words, :numbers, :register, :state, :situation, :person, :form, :from, :to,
                                     :after_rank, :after_id, :rows)
                """)
                .param("words", asked.words())
                .param("numbers", numbers(asked.words()))
                .param("register", name(asked.register()), Types.VARCHAR)
                .param("state", asked.state() == null ? null : asked.state().value(), Types.VARCHAR)
                .param(
                        "situation",
                        asked.situation() == null ? null : asked.situation().value(),
                        Types.VARCHAR)
                .param("person", asked.person() == null ? null : asked.person().value(), Types.VARCHAR)
                .param("form", name(asked.form()), Types.VARCHAR)
                .param("from", asked.from(), Types.DATE)
                .param("to", asked.to(), Types.DATE)
                .param("after_rank", after == null ? null : Long.valueOf(after.sort()), Types.BIGINT)
                .param("after_id", after == null ? null : Long.valueOf(after.key()), Types.BIGINT)
                .param("rows", slice.size() + 1)
                .query(String.class)
                .single();
        return found(JSON.readTree(answer), slice);
    }

    /** Whether the place is one of a list that {@link #find} gave out. */
    public static boolean isPlace(Place place) {
        return isNumber(place.sort()) && isNumber(place.key());
    }

    private static boolean isNumber(String text) {
        return text.length() <= 18 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The words as a number, as written and in the form in which documents are kept. */
    private static String[] numbers(String words) {
        var numbers = new ArrayList<String>(List.of(words));
        Optional<Citation> symbol = Citations.read(words).or(() -> Citations.read(words.toUpperCase(Locale.ROOT)));
        symbol.ifPresent(citation -> numbers.add(citation.symbol()));
        return numbers.toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static Found found(JsonNode answer, Slice slice) {
        var hits = new ArrayList<Found.Hit>();
        Place last = null;
        Place next = null;
        for (JsonNode hit : answer.path("hits")) {
            if (hits.size() == slice.size()) {
                next = last;
                break;
            }
            hits.add(hit(hit));
            last = new Place(
                    String.valueOf(hit.path("rank").asLong()),
                    String.valueOf(hit.path("id").asLong()));
        }
        var capped = EnumSet.noneOf(SearchRegister.class);
        answer.path("capped").forEach(register -> capped.add(SearchRegister.valueOf(register.asString())));
        return new Found(
                hits,
                counts(answer.path("registers")),
                counts(answer.path("states")),
                counts(answer.path("situations")),
                counts(answer.path("years")),
                capped,
                understood(answer.path("understood")),
                next);
    }

    private static Found.Hit hit(JsonNode hit) {
        String title = hit.path("title").asString();
        var states = new ArrayList<String>();
        hit.path("states").forEach(state -> states.add(state.asString()));
        return new Found.Hit(
                SearchRegister.valueOf(hit.path("register").asString()),
                hit.path("key").asString(),
                title,
                Snippet.of(
                        title,
                        hit.path("markedTitle").asString(),
                        hit.path("body").asString(),
                        hit.path("markedBody").asString()),
                textOrNull(hit, "symbol"),
                textOrNull(hit, "within"),
                states,
                textOrNull(hit, "situation"),
                textOrNull(hit, "person"),
                textOrNull(hit, "day"));
    }

    private static List<Found.Count> counts(JsonNode counts) {
        var list = new ArrayList<Found.Count>();
        counts.forEach(count -> list.add(new Found.Count(
                count.path("value").asString(), count.path("count").asInt())));
        return list;
    }

    private static List<Found.Understood> understood(JsonNode names) {
        var list = new ArrayList<Found.Understood>();
        names.forEach(name -> list.add(new Found.Understood(
                name.path("asked").asString(),
                SearchRegister.valueOf(name.path("register").asString()),
                name.path("key").asString(),
                name.path("name").asString(),
                name.path("exact").asBoolean())));
        return list;
    }

    private static @Nullable String textOrNull(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }
}
