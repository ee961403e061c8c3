package org.partnine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;

class ObligationsQueryFuzz extends Door {

    private static final List<String> OF_ONE =
            List.of("state", "addressee", "on", "form", "situation", "person", "conductOn", "knownAt", "lang");
    private static final List<String> OF_ALL =
            List.of("on", "form", "situation", "person", "conductOn", "knownAt", "lang");

    @FuzzTest
    @DictionaryEntries({
        "ZAF",
        "KEN",
        "UN",
        "2015-06-13",
        "ARREST_SURRENDER",
        "GENERAL",
        "ICC-02/05",
        "dar",
        "al-bashir",
        "2009-03-04",
        "2018-06-01T12:00:00Z",
        "9999-12-31",
        "0000-01-01",
        "fr",
        "ar"
    })
    void every_question_is_answered_or_refused(
            @NotNull String addressee,
            boolean isState,
            @NotNull String on,
            @NotNull String form,
            @NotNull String situation,
            @NotNull String person,
            @NotNull String conductOn,
            @NotNull String knownAt,
            @NotNull String lang) {
        String state = isState ? addressee : "";
        String other = isState ? "" : addressee;
        assertThat(get(
                        "/api/v1/obligations",
                        OF_ONE,
                        state,
                        other,
                        on,
                        form,
                        situation,
                        person,
                        conductOn,
                        knownAt,
                        lang))
                .isIn(200, 400, 404, 422);
        assertThat(get("/api/v1/obligations/map", OF_ALL, on, form, situation, person, conductOn, knownAt, lang))
                .isIn(200, 400, 404, 422);
    }
}
