package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No code of the data that ships with the product is without its words. */
class ReferenceCodesTest {

    @ParameterizedTest
    @CsvSource({
        "warrants, kind, warrant.kind",
        "warrants, status, warrant.status",
        "warrants, offence, Warrant.Offence",
        "persons, office_category, person.category",
        "situations, status, situation.status",
        "situations, trigger, Situation.Trigger",
        "legislation, area, legislation.area",
        "legislation, status, legislation.status",
        "declarations, kind, declaration.kind",
        "declarations, standing, JurisdictionDeclaration.Standing",
        "agreements, kind, agreement.kind",
        "unsc_acts, kind, council.kind",
        "unsc_acts, effect, council.effect",
        "asp_acts, kind, asp.kind",
        "cooperation_acts, kind, cooperation.kind",
        "proceeding_events, kind, proceeding",
        "findings, outcome, Finding.Outcome",
        "findings, appeal_outcome, finding.appeal",
        "findings, state_status, standing",
        "visits, outcome, Visit.Outcome",
        "visits, state_status, standing",
        "requests, form, Form",
        "requests, nature, Request.Nature",
        "requests, issued_by, request.issuer",
        "request_events, kind, RequestEvent.Kind",
        "treaty_actions, action, TreatyAction.Kind",
        "treaty_actions, treaty, treaty",
        "flags, flag, Qualifier",
        "offices, category, Office.Category",
        "readings, question_id, question",
        "readings, status, Reading.Status",
        "states, un_regional_group, group",
        "states, icc_regional_group, group",
        "states, iso3, state",
        "addressee_groups, group, addresseeGroup",
        "situations, situation_id, situation",
        "organisations, code, organisation"
    })
    void every_code_has_words(String file, String column, String list) throws IOException {
        Set<String> codes = codes(file, column);
        assertThat(codes).isNotEmpty();
        for (Language language : Language.values()) {
            if (list.equals("state") && language != Language.FR) {
                continue; // CLDR names them
            }
            var words = Bundle.of(language);
            assertThat(codes)
                    .as("%s in %s", list, language.tag())
                    .allMatch(code -> words.findWords(list + "." + code) != null);
        }
    }

    private static Set<String> codes(String file, String column) throws IOException {
        var codes = new TreeSet<String>();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(Path.of("db", "reference", file + ".csv"), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            for (CSVRecord row : parser) {
                if (!row.get(column).isEmpty()) {
                    codes.add(row.get(column));
                }
            }
        }
        return codes;
    }
}
