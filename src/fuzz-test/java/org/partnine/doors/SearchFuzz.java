package org.partnine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;

class SearchFuzz extends Door {

    private static final List<String> OF_THE_API =
            List.of("q", "register", "state", "situation", "person", "form", "from", "to", "cursor", "limit");
    private static final List<String> OF_THE_PAGE =
            List.of("q", "register", "state", "situation", "person", "year", "after");

    @FuzzTest
    @DictionaryEntries({
        "al-Baschir",
        "\"non-compliance\" -Kenya",
        "ICC-02/05-01/09-302",
        "البشير",
        "VISIT",
        "KEN",
        "dar",
        "2015",
        "2015-01-01",
        "200~7",
        "MjAwCjc",
        " or ",
        " & ! ( ) : * <-> "
    })
    void every_search_finds_or_is_refused(
            @NotNull String q,
            @NotNull String register,
            @NotNull String state,
            @NotNull String situation,
            @NotNull String person,
            @NotNull String form,
            @NotNull String from,
            @NotNull String to,
            @NotNull String place) {
        assertThat(get("/api/v1/search", OF_THE_API, q, register, state, situation, person, form, from, to, place, "5"))
                .isIn(200, 400, 404, 422);
        assertThat(get("/search", OF_THE_PAGE, q, register, state, situation, person, from, place))
                .isIn(200, 400, 404, 422);
    }
}
