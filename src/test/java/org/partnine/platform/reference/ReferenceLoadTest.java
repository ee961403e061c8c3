package org.partnine.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnine.testing.TestDatabase;

class ReferenceLoadTest {

    private static final Instant FIRST = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-12-24T10:00:00Z");

    @TempDir
    Path directory;

    private TestDatabase database;
    private DataSetDirectory data;

    @BeforeEach
    void prepare() {
        database = TestDatabase.fresh();
        data = DataSetDirectory.copiedTo(directory);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_row_of_every_file_becomes_one_open_fact() {
        LoadSummary summary = load(FIRST);

        for (Register register : Register.ALL) {
            String file = register.resource().replace('-', '_') + ".csv";
            LoadSummary.File loaded = summary.files().stream()
                    .filter(f -> f.path().equals(file))
                    .findFirst()
                    .orElseThrow();
            assertThat(count(register.table() + " where superseded_at is null"))
                    .as(file)
                    .isEqualTo(loaded.added())
                    .isPositive();
        }
        assertThat(count("treaty_action")).isEqualTo(2212);
        assertThat(count("request_event")).isEqualTo(333);
    }

    @Test
    void the_same_data_set_is_loaded_once() {
        load(FIRST);

        assertThat(load(SECOND).loaded()).isFalse();
        assertThat(count("data_set")).isOne();
        assertThat(count("treaty_action where superseded_at is not null")).isZero();
    }

    @Test
    void a_fault_in_the_last_file_leaves_nothing_loaded() {
        data.replace("readings.csv", "2026-04-22", "2026-04-31");

        assertThatThrownBy(() -> load(FIRST))
                .isInstanceOf(ReferenceFaults.class)
                .hasMessageContaining("1 fault; nothing was loaded")
                .hasMessageContaining("readings.csv, line 3, column authority_on: 2026-04-31");
        assertThat(count("state")).isZero();
        assertThat(count("data_set")).isZero();
    }

    @Test
    void a_newer_data_set_supersedes_what_it_changes_and_keeps_the_history() {
        load(FIRST);
        data.replace(
                        "offices.csv",
                        "putin,HEAD_OF_STATE,RUS,President,2012-05-07",
                        "putin,HEAD_OF_STATE,RUS,President,2012-05-08")
                .removeRow("flags.csv", "FL-PHL-1")
                .append("flags.csv", "FL-NEW-1,AFG,DOMESTIC_AUTHORITY,,2021-08-15,,A statement,a test,LOW,2026-11-22");

        LoadSummary summary = load(SECOND);

        assertThat(summary.files())
                .filteredOn(f -> f.added() + f.changed() + f.retired() > 0)
                .extracting(LoadSummary.File::toString)
                .containsExactlyInAnyOrder(
                        "flags.csv: 1 added, 0 changed, 1 retired, 4 unchanged",
                        "offices.csv: 1 added, 0 changed, 1 retired, 7 unchanged");
    }

    @Test
    void a_correction_is_known_from_its_recording_and_the_former_version_until_then() {
        load(FIRST);
        data.replace("persons.csv", "al-bashir,Omar Hassan Ahmad Al Bashir", "al-bashir,Omar Hassan Ahmad Al-Bashir");
        load(SECOND);

        List<Map<String, @Nullable Object>> versions = database.asOwner()
                .sql("""
                        select p.name, p.known_from = :second as known_from_second, p.superseded_at = :second as closed_at_second,
                               p.superseded_by is not distinct from n.id as names_newer
                          from person p join person n on n.key = p.key and n.superseded_at is null
                         where p.key = 'al-bashir' order by p.id
                        """)
                .param("second", OffsetDateTime.ofInstant(SECOND, ZoneOffset.UTC))
                .query()
                .listOfRows();

        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst())
                .containsEntry("name", "Omar Hassan Ahmad Al Bashir")
                .containsEntry("closed_at_second", true)
                .containsEntry("names_newer", true);
        assertThat(versions.getLast())
                .containsEntry("name", "Omar Hassan Ahmad Al-Bashir")
                .containsEntry("known_from_second", true);
    }

    @Test
    void a_fact_that_was_corrected_here_is_not_overwritten_by_a_data_set() {
        load(FIRST);
        database.asOwner()
                .sql("update flag set superseded_at = now() where key = 'FL-PHL-1'")
                .update();
        database.asOwner().sql("""
                        insert into flag (key, state_code, flag, holds_from, statement, source, confidence, as_of, known_from)
                        values ('FL-PHL-1', 'PHL', 'DOMESTIC_AUTHORITY', '2009-12', 'Entered here', 'a test', 'HIGH', current_date, now())
                        """).update();
        data.replace("flags.csv", "lets the authorities surrender", "lets the authorities hand over");

        LoadSummary summary = load(SECOND);

        assertThat(summary.files())
                .filteredOn(f -> f.path().equals("flags.csv"))
                .singleElement()
                .satisfies(f -> assertThat(f.keptAsEntered()).isOne());
        assertThat(database.asOwner()
                        .sql("select statement from flag where key = 'FL-PHL-1' and superseded_at is null")
                        .query(String.class)
                        .single())
                .isEqualTo("Entered here");
    }

    @Test
    void an_older_data_set_is_refused() {
        data.replace("datapackage.json", "\"asOf\": \"2026-11-22\"", "\"asOf\": \"2026-11-24\"");
        load(FIRST);
        data.replace("datapackage.json", "\"asOf\": \"2026-11-24\"", "\"asOf\": \"2026-11-22\"")
                .replace("flags.csv", "lets the authorities surrender", "lets the authorities hand over");

        assertThatThrownBy(() -> load(SECOND)).hasMessageContaining("is older than the data set in use (2026-11-24)");
    }

    @Test
    void a_fact_is_known_from_the_day_it_became_public() {
        load(FIRST);

        assertThat(knownFrom("situation", "bdi")).as("examination public first").isEqualTo("2016-04-25T00:00Z");
        assertThat(knownFrom("treaty_action", "ROME/BDI/WITHDRAWAL_NOTICE/2016-10-27"))
                .isEqualTo("2016-10-27T00:00Z");
        assertThat(knownFrom("warrant", "W-katanga-1"))
                .as("unsealed later than issued")
                .isEqualTo("2007-10-18T00:00Z");
        assertThat(knownFrom("person", "katanga"))
                .as("with the first public warrant")
                .isEqualTo("2007-10-18T00:00Z");
        assertThat(knownFrom("cooperation_request", "RQ-harun-SDN-2007")).isEqualTo("2007-06-06T00:00Z");
        assertThat(knownFrom("request_event", "RQ-harun-SDN-2007-E01")).isEqualTo("2007-06-16T00:00Z");
        assertThat(knownFrom("request_event", "RQ-harun-SDN-2007-E02"))
                .as("month only")
                .isEqualTo("2007-11-01T00:00Z");
        assertThat(knownFrom("treaty_action", "APIC/HUN/WITHDRAWAL_NOTICE/"))
                .as("no day")
                .isEqualTo("2026-11-22T00:00Z");
        assertThat(count("state where known_from = '-infinity'")).isEqualTo(197);
        assertThat(count("request_event where known_from > as_of")).isZero();
    }

    @Test
    void documents_are_put_on_record_once_and_linked_where_they_are_mentioned() {
        load(FIRST);

        assertThat(database.asOwner().sql("""
                                select d.type || ' ' || d.symbol || ' ' || d.dated_on from finding f
                                  join document d on d.id = f.document_id where f.key = 'F-ZAF-2017'
                                """).query(String.class).single())
                .isEqualTo("ICC_RECORD ICC-02/05-01/09-302 2017-07-06");
        assertThat(database.asOwner().sql("""
                                select d.symbol || ' ' || t.pinpoint from council_act t
                                  join document d on d.id = t.document_id where t.key = 'SC-1593-2A'
                                """).query(String.class).single()).isEqualTo("S/RES/1593 (2005) OP2");
        assertThat(database.asOwner().sql("""
                                select d.symbol from treaty_action t join document d on d.id = t.document_id
                                 where t.key = 'ROME/BDI/WITHDRAWAL_NOTICE/2016-10-27'
                                """).query(String.class).single())
                .isEqualTo("C.N.805.2016.TREATIES-XVIII.10");
        assertThat(database.asOwner().sql("""
                                select d.symbol from source_mention m join document d on d.id = m.document_id
                                  join warrant w on w.id = m.fact_id
                                 where m.fact_table = 'warrant' and m.fact_column = 'note' and w.key = 'W-al-senussi-1'
                                """).query(String.class).list())
                .containsExactlyInAnyOrder("ICC-01/11-15", "ICC-01/11-01/11-466");
        assertThat(
                        count(
                                "document where symbol = 'ICC-02/05-01/09-136-Conf' and status = 'CONFIDENTIAL_KNOWN_TO_EXIST'"))
                .isOne();
    }

    private LoadSummary load(Instant now) {
        return new ReferenceLoad(database.owner(), data.files(), Clock.fixed(now, ZoneOffset.UTC)).load();
    }

    private int count(String tableAndCondition) {
        return database.asOwner()
                .sql("select count(*) from " + tableAndCondition)
                .query(Integer.class)
                .single();
    }

    private String knownFrom(String table, String key) {
        return database.asOwner()
                .sql("select known_from from " + table + " where key = :key and superseded_at is null")
                .param("key", key)
                .query(OffsetDateTime.class)
                .single()
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toString();
    }
}
