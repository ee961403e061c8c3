package org.partnine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;

class NamesInPathsFuzz extends Door {

    private static final List<String> PATHS = List.of(
            "/id/",
            "/api/v1/states/",
            "/api/v1/persons/",
            "/api/v1/situations/",
            "/api/v1/findings/",
            "/api/v1/documents/",
            "/api/v1/visits/",
            "/api/v1/acts/",
            "/api/v1/indicators/",
            "/api/v1/ledger/proof/",
            "/states/",
            "/persons/",
            "/situations/",
            "/findings/",
            "/records/visits/",
            "/records/",
            "/link/",
            "/problems/");
    private static final List<String> DAYS = List.of("on", "knownAt", "lang");

    @FuzzTest
    @DictionaryEntries({
        "ZAF",
        "al-bashir",
        "ICC-02/05-01/09-302",
        "S/RES/1593 (2005)",
        "F-JOR-2017",
        "0123456789x",
        "dar",
        "2015",
        "2015-06-13",
        "2018-06-01T12:00:00Z",
        "+292278994-08-17",
        "-0001-01-01T00:00:00Z"
    })
    void every_name_stands_for_something_or_nothing(
            int which, @NotNull String name, @NotNull String on, @NotNull String knownAt, @NotNull String lang) {
        String path = PATHS.get(Math.floorMod(which, PATHS.size()));
        // What a container in front refuses is not what is tried here.
        String within = name.replaceAll("[/;\\\\\\p{Cntrl}%.]", "");
        if (within.isBlank()) {
            return;
        }
        assertThat(get(path + encoded(within), DAYS, on, knownAt, lang))
                .isIn(200, 300, 302, 303, 400, 401, 403, 404, 422);
    }
}
