package org.partnine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;

class AskPageFuzz extends Door {

    private static final List<String> ASKED =
            List.of("state", "on", "form", "person", "situation", "knownAt", "conductOn", "lang");

    @FuzzTest
    @DictionaryEntries({
        "South Africa",
        "Soudan",
        "UN",
        "2015-06-13",
        "arrest_surrender",
        "bashir",
        "Omar",
        "Darfur",
        "ICC-01/09",
        "2018-06-01",
        "2018-06-01T12:00:00Z",
        "+999999999-12-31T23:59:59-18:00",
        "9999-12-31",
        "fa"
    })
    void every_form_is_answered_or_shown_again(
            @NotNull String state,
            @NotNull String on,
            @NotNull String form,
            @NotNull String person,
            @NotNull String situation,
            @NotNull String knownAt,
            @NotNull String conductOn,
            @NotNull String lang) {
        assertThat(get("/ask", ASKED, state, on, form, person, situation, knownAt, conductOn, lang))
                .isIn(200, 400, 404, 422);
    }
}
