package org.partnine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;

class CitationsFuzz {

    private static final LocalDate DAY = LocalDate.of(2017, 7, 6);

    @FuzzTest
    @DictionaryEntries({
        "ICC-02/05-01/09",
        "-T-12-Red-ENG",
        "ICC-RoC46(3)-01/18-37",
        "ICC-ASP/15/Res.5/Add.1",
        "S/RES/1593 (2005) OP2",
        "S/PRST/2008/21",
        "A/RES/60/1",
        "A/HRC/RES/S-15/1",
        "C.N.651.2002.TREATIES-26",
        "2187 UNTS 3",
        "https://www.legal-tools.org/doc/0269f8/",
        "art. 87(7)",
        "RPE rule 176",
        "RoC reg. 109",
        "2011/168/CFSP",
        "Assembly/AU/Dec.245(XIII) Rev.1",
        "MICT-13-55-A"
    })
    void a_symbol_read_once_reads_the_same_again(@NotNull String text) {
        Citations.parse(text)
                .ifPresent(proper -> assertThat(Citations.read(text)).contains(proper));
        Citations.read(text).ifPresent(citation -> {
            assertThat(citation.original()).isEqualTo(text);
            assertReadsAgain(citation);
            citation.document().ifPresent(CitationsFuzz::assertReadsAgain);
            assertThat(citation.publicity()).isNotNull();
            assertThat(citation.pinpoint().orElse("none")).isNotBlank();
            assertThat(Plausibility.doubts(citation, DAY)).containsAll(Plausibility.doubts(citation));
        });
    }

    /** But for an identifier of legal-tools.org, which without its address is any six letters. */
    private static void assertReadsAgain(Citation citation) {
        if (citation.type() != CitationType.LEGAL_TOOLS) {
            Citation again = Citations.parse(citation.symbol()).orElseThrow();
            assertThat(again.symbol()).isEqualTo(citation.symbol());
            assertThat(again.type()).isEqualTo(citation.type());
        }
    }
}
