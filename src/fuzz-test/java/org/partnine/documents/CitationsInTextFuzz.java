package org.partnine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.Duration;
import java.time.Instant;

class CitationsInTextFuzz {

    /** Texts are short of 20,000 characters; this is for a machine that does much else. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @FuzzTest
    @DictionaryEntries({
        "See ICC-02/05-01/09-302, para. 5.",
        "(ICC-01/09-01/11-T-12-Red-ENG)",
        "S/RES/1593, OP2(a) and PP 3",
        "A/77/1-S/2022/1",
        "RS art. 87(7) and Rome Statute art. 15 bis",
        "C.N.651.2002.TREATIES-XVIII.10.a (x)",
        "UNTS, vol. 2187, p. 3",
        "OJ L 150, 12.6.2011, p. 8",
        " OP 2",
        "IT-95-5/18-AR73.4"
    })
    void what_is_found_stands_in_the_text_and_can_be_read_by_itself(@NotNull String text) {
        Instant begun = Instant.now();
        for (Citation citation : Citations.recognise(text)) {
            boolean isBySymbol = citation.type() != CitationType.LEGAL_TOOLS;
            assertThat(isBySymbol && Citations.parse(citation.symbol()).isEmpty())
                    .isFalse();
            assertThat(citation.original()).isNotBlank();
        }
        assertThat(Duration.between(begun, Instant.now())).isLessThan(LONGEST);
    }
}
