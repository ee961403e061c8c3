package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.partnine.documents.Readings;
import org.partnine.findings.Findings;
import org.partnine.law.Fact;
import org.partnine.law.rome.CouncilDeferral;
import org.partnine.law.rome.Request;
import org.partnine.requests.Pleas;
import org.partnine.requests.RequestEvents;
import org.partnine.requests.Requests;
import org.partnine.requests.SentencesEnforced;
import org.partnine.situations.CouncilActs;
import org.partnine.situations.Offices;
import org.partnine.situations.Persons;
import org.partnine.situations.Situations;
import org.partnine.situations.Warrants;
import org.partnine.states.Agreements;
import org.partnine.states.Declarations;
import org.partnine.states.Flags;
import org.partnine.states.TreatyActions;
import org.partnine.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Every row of the reference data that the law looks at reaches it, once. */
@ApiTest
class RecordedFactsTest {

    @Autowired
    private TreatyActions treatyActions;

    @Autowired
    private Declarations declarations;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Flags flags;

    @Autowired
    private Situations situations;

    @Autowired
    private Persons persons;

    @Autowired
    private Offices offices;

    @Autowired
    private Warrants warrants;

    @Autowired
    private CouncilActs councilActs;

    @Autowired
    private Requests requests;

    @Autowired
    private RequestEvents events;

    @Autowired
    private Pleas pleas;

    @Autowired
    private SentencesEnforced sentences;

    @Autowired
    private Visits visits;

    @Autowired
    private Findings findings;

    @Autowired
    private Readings readings;

    @Test
    void every_row_becomes_one_fact() throws IOException {
        holds(
                treatyActions.all(),
                "treaty_actions",
                row -> List.of("ROME", "APIC").contains(row.get("treaty")));
        holds(declarations.acceptingJurisdiction(), "declarations", is("kind", "ART_12_3"));
        holds(declarations.transitional(), "declarations", is("kind", "ART_124"));
        holds(agreements.all(), "agreements", row -> true);
        holds(flags.all(), "flags", row -> true);
        holds(situations.all(), "situations", row -> true);
        holds(persons.all(), "persons", row -> true);
        holds(offices.all(), "offices", row -> true);
        holds(warrants.all(), "warrants", row -> true);
        holds(councilActs.cooperationClauses(), "unsc_acts", is("kind", "COOPERATION_CLAUSE"));
        holds(requests.all(), "requests", row -> true);
        holds(events.all(), "request_events", row -> true);
        // One that was answered is known twice, before and since.
        holds(pleas.all().stream().filter(plea -> plea.known().until() == null).toList(), "pleas", row -> true);
        holds(sentences.all(), "cooperation_acts", is("kind", "SENTENCE_ENFORCEMENT"));
        holds(visits.all(), "visits", row -> true);
        holds(findings.all(), "findings", row -> true);
        holds(readings.all(), "readings", row -> true);
    }

    @Test
    void the_deferrals_run_for_the_twelve_months_that_they_name() {
        assertThat(councilActs.deferrals())
                .extracting(
                        CouncilDeferral::key,
                        d -> d.from().toString(),
                        d -> d.until().toString())
                .containsExactly(
                        tuple("SC-1422", "2002-07-01", "2003-07-01"), tuple("SC-1487", "2003-07-01", "2004-07-01"));
    }

    @Test
    void a_group_that_the_sources_do_not_name_in_full_is_not_complete() {
        assertThat(requests.all())
                .filteredOn(request -> request.key().equals("RQ-njeem-SIX-2025"))
                .singleElement()
                .extracting(Request::to)
                .isInstanceOfSatisfying(Request.To.Group.class, group -> {
                    assertThat(group.complete()).isFalse();
                    assertThat(group.members()).hasToString("[ITA]");
                });
    }

    private static Predicate<CSVRecord> is(String column, String value) {
        return row -> row.get(column).equals(value);
    }

    private static void holds(List<? extends Fact> facts, String file, Predicate<CSVRecord> wanted) throws IOException {
        try (var in = new InputStreamReader(
                        new ClassPathResource("db/reference/" + file + ".csv").getInputStream(),
                        StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(in)) {
            assertThat(facts).as(file).hasSize((int)
                    rows.stream().filter(wanted).count());
            assertThat(facts).as(file).extracting(Fact::key).doesNotHaveDuplicates();
        }
    }
}
