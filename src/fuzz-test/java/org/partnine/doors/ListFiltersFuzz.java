package org.partnine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;

class ListFiltersFuzz extends Door {

    private static final List<String> LISTS = List.of(
            "visits",
            "requests",
            "findings",
            "warrants",
            "proceedings",
            "persons",
            "situations",
            "documents",
            "states",
            "acts",
            "readings",
            "indicators",
            "offices",
            "cases");
    private static final List<String> PAGES = List.of(
            "/records/visits",
            "/records/requests",
            "/records/proceedings",
            "/findings",
            "/indicators",
            "/documents",
            "/records/readings",
            "/records/warrants",
            "/persons",
            "/states",
            "/situations");
    private static final List<String> PARAMETERS =
            List.of("state", "person", "from", "to", "on", "knownAt", "text", "fields", "limit", "cursor");
    private static final List<String> FIELDS =
            List.of("state", "person", "situation", "from", "to", "on", "knownAt", "after");

    @FuzzTest
    @DictionaryEntries({
        "ZAF",
        "Kenya",
        "al-bashir",
        "2015-06-13",
        "2015-01-01",
        "2018-06-01T12:00:00Z",
        "id,from,to",
        "person",
        "50",
        "MjAxNS0wNi0xMwpWLTE",
        "2015-06-13~V-1",
        "+292278994-08-17",
        "9999-12-31",
        "words"
    })
    void every_filter_narrows_or_is_refused(
            int which,
            @NotNull String state,
            @NotNull String person,
            @NotNull String from,
            @NotNull String to,
            @NotNull String on,
            @NotNull String knownAt,
            @NotNull String text,
            @NotNull String fields,
            @NotNull String limit,
            @NotNull String place) {
        String list = LISTS.get(Math.floorMod(which, LISTS.size()));
        assertThat(get("/api/v1/" + list, PARAMETERS, state, person, from, to, on, knownAt, text, fields, limit, place))
                .isIn(200, 400, 404, 422);
        String page = PAGES.get(Math.floorMod(which, PAGES.size()));
        assertThat(get(page, FIELDS, state, person, text, from, to, on, knownAt, place))
                .isIn(200, 400, 404, 422);
    }
}
