package org.partnine.web.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    recall                                      | ''                                   | true
                    recall; CICC 13 Jan 2022                    | CICC 13 Jan 2022                     | true
                    UN News of 1 December 2010; recall          | UN News of 1 December 2010           | true
                    PJK blog; recall (number)                   | PJK blog; general knowledge, unchecked (number) | false
                    a copy; date by recall                      | a copy; date from general knowledge, unchecked  | false
                    known to every specialist; the end is disputed | the end is disputed                 | true
                    C.N.138.2018                                | C.N.138.2018                         | false
                    """)
    void what_rests_on_no_document_is_said_to(String source, String words, boolean recalled) {
        assertThat(SourceSaid.of(source)).isEqualTo(new SourceSaid(words, recalled));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    recall                                 | general knowledge, not checked against a document
                    Number by recall.                      | Number from general knowledge, unchecked.
                    recall of the UNTC notification text   | general knowledge, unchecked, of the UNTC notification text
                    State visit (13-15 November, recall)   | State visit (13-15 November, general knowledge, unchecked)
                    findings.csv; Nile Post Dec 2017       | this register, findings; Nile Post Dec 2017
                    agreements.csv, row AG-1               | this register, agreements, row AG-1
                    law.md L11; situations.csv             | rule L11 of this register; this register, situations
                    law.md section 2.4                     | summary of the law made for this register, section 2.4
                    """)
    void working_files_are_named_as_what_they_are(String text, String said) {
        assertThat(SourceSaid.plain(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Letter recalling the duty, days before the visit
                    Chamber recalls its request; the recall of an ambassador; we recall that it did
                    https://example.org/list/of/findings.html
                    """)
    void words_of_sentences_stay(String text) {
        assertThat(SourceSaid.plain(text)).isEqualTo(text);
    }

    @Test
    void no_text_that_ships_is_shown_with_a_mark() throws IOException {
        try (var files = Files.list(Path.of("db/reference"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                try (var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(Files.newBufferedReader(file))) {
                    for (CSVRecord row : rows) {
                        row.toMap()
                                .forEach((column, text) -> assertThat(SourceSaid.plain(text))
                                        .as("%s, row %d, %s", file, row.getRecordNumber(), column)
                                        .doesNotContainPattern("\\brecall\\b|known to every|\\.csv\\b|law\\.md"));
                    }
                }
            }
        }
    }
}
