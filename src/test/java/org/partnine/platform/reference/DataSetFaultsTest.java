package org.partnine.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of fault, planted in a copy of the shipped data. */
class DataSetFaultsTest {

    @TempDir
    Path directory;

    private DataSetDirectory data;

    @BeforeEach
    void copy() {
        data = DataSetDirectory.copiedTo(directory);
    }

    @Test
    void a_day_that_does_not_exist_is_refused_with_its_place() {
        data.replace("offices.csv", "2013-04-09", "2013-02-30");

        assertThat(faults())
                .containsExactly("offices.csv, line 5, column from: 2013-02-30 is no day of the calendar;"
                        + " write YYYY-MM-DD, or YYYY-MM or YYYY if only that is known");
    }

    @Test
    void a_full_day_is_wanted_where_the_table_keeps_a_full_day() {
        data.replace(
                "findings.csv", "F-ZAF-2017,ICC-02/05-01/09-302,2017-07-06", "F-ZAF-2017,ICC-02/05-01/09-302,2017-07");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("column decided_on: 2017-07 is no day of the calendar");
    }

    @Test
    void a_fact_without_a_source_is_refused() {
        data.replace("offices.csv", "2012-05-07,,known to every specialist", "2012-05-07,,");

        assertThat(faults())
                .containsExactly("offices.csv, line 3, column source: no source; say where the fact comes from,"
                        + " or take the row out");
    }

    @Test
    void a_reference_to_something_that_is_not_there_is_refused() {
        data.replace("offices.csv", "putin,HEAD_OF_STATE,RUS", "putin,HEAD_OF_STATE,RUX");

        assertThat(faults())
                .containsExactly("offices.csv, line 3, column iso3: RUX is not in states.csv (iso3);"
                        + " add it there or correct it here");
    }

    @Test
    void a_reference_inside_a_list_is_looked_up_too() {
        data.replace("situations.csv", "BGD;MMR", "BGD;MMX");

        assertThat(faults()).singleElement().asString().contains("column territorial_states: MMX is not in states.csv");
    }

    @Test
    void two_offices_of_one_kind_at_one_time_are_refused() {
        data.append("offices.csv", "kenyatta,HEAD_OF_STATE,KEN,President,2020-01-01,2020-02-01,a test,LOW,2026-11-22");

        assertThat(faults())
                .containsExactly(
                        "offices.csv, line 10, column from: overlaps line 5, the same person_id, category at one"
                                + " time; end the earlier one or correct a day");
    }

    @Test
    void an_office_taken_up_on_the_day_the_former_one_ends_is_no_overlap() {
        data.append("offices.csv", "kenyatta,HEAD_OF_STATE,KEN,President,2022-09-13,2022-09-14,a test,LOW,2026-11-22");

        assertThat(faults()).isEmpty();
    }

    @Test
    void an_effective_date_under_the_statute_that_rule_L1_does_not_give_is_refused() {
        data.replace(
                "treaty_actions.csv",
                "ROME,AFG,ACCESSION,2003-02-10,2003-05-01",
                "ROME,AFG,ACCESSION,2003-02-10,2003-04-01");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("treaty_actions.csv, line 2, column effective_date")
                .contains("which is 2003-05-01 (rule L1)");
    }

    @Test
    void a_missing_effective_date_under_the_statute_is_refused_unless_the_instrument_was_pulled_back() {
        data.replace("treaty_actions.csv", "ROME,AFG,ACCESSION,2003-02-10,2003-05-01", "ROME,AFG,ACCESSION,2003-02-10,")
                .removeRow("treaty_actions.csv", "ROME,MYS,ACCESSION_WITHDRAWN");

        assertThat(faults())
                .satisfiesExactly(
                        afg -> assertThat(afg)
                                .contains("line 2, column effective_date: empty; by rule L1 it is 2003-05-01"),
                        mys -> assertThat(mys).contains("by rule L1 it is 2019-06-01"));
    }

    @Test
    void a_value_outside_its_closed_list_is_refused_with_the_list() {
        data.replace("flags.csv", "FL-SSD-1,SSD,SUCCESSION_QUESTION", "FL-SSD-1,SSD,SUCCESSION");

        assertThat(faults())
                .containsExactly("flags.csv, line 5, column flag: SUCCESSION is not in the closed list:"
                        + " AUTHORITY_CONTESTED, SUCCESSION_QUESTION, DOMESTIC_AUTHORITY");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        data.append("flags.csv", "FL-AFG-1,AFG,DOMESTIC_AUTHORITY,,2021-08-15,,A statement,a test,LOW,2026-11-22");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("flags.csv, line 7, column flag_id: the key FL-AFG-1 stands in line 3 too");
    }

    @Test
    void a_row_with_a_cell_too_many_is_refused() {
        data.append(
                "flags.csv",
                "FL-X,AFG,DOMESTIC_AUTHORITY,,2021-08-15,,A statement, with a comma,a test,LOW,2026-11-22");

        assertThat(faults())
                .containsExactly("flags.csv, line 7: 11 cells, but the header has 10;"
                        + " a cell with a comma or a quote must stand in quotes");
    }

    @Test
    void a_plea_that_belongs_to_two_matters_is_refused() {
        data.replace(
                "pleas.csv", "PL-F-SDN-2010-1,SDN,F-SDN-2010,,", "PL-F-SDN-2010-1,SDN,F-SDN-2010,RQ-harun-SDN-2007,");

        assertThat(faults()).singleElement().asString().contains("a plea belongs to exactly one of them");
    }

    @Test
    void a_postponement_without_its_ground_is_refused() {
        data.replace(
                "request_events.csv", "ART_95_POSTPONE,,RQ-al-senussi-LBY-2011-E04", ",,RQ-al-senussi-LBY-2011-E04");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("column ground: empty; a postponement needs its ground");
    }

    @Test
    void an_addressee_must_be_of_its_kind() {
        data.replace(
                "requests.csv",
                "RQ-harun-SDN-2007,ARREST_SURRENDER,STATE,SDN",
                "RQ-harun-SDN-2007,ARREST_SURRENDER,STATE,INTERPOL");

        assertThat(faults()).singleElement().asString().contains("column addressee: INTERPOL is no STATE");
    }

    @Test
    void a_missing_file_is_named() throws Exception {
        java.nio.file.Files.delete(directory.resolve("visits.csv"));

        assertThat(faults()).containsExactly("visits.csv: missing; add it or take it out of datapackage.json");
    }

    @Test
    void a_column_that_nobody_described_is_refused() {
        data.replace("flags.csv", "confidence,as_of", "confidence,as_of,colour");

        assertThat(faults()).anyMatch(f -> f.contains("flags.csv, line 1: has a column colour"));
    }

    @Test
    void a_data_set_from_the_future_is_refused() {
        var reader = new DataSetReader(data.files(), LocalDate.of(2026, 11, 21));

        assertThat(reader.faults()).singleElement().asString().contains("asOf 2026-11-22 lies in the future");
    }

    @Test
    void all_faults_of_all_files_are_told_at_once() {
        data.replace("offices.csv", "2013-04-09", "2013-02-30")
                .replace("flags.csv", "FL-SSD-1,SSD,SUCCESSION_QUESTION", "FL-SSD-1,SSX,SUCCESSION")
                .replace(
                        "agreements.csv",
                        "AG-AFG-ART_98_2-1,AFG,ART_98_2,2002-09-20",
                        "AG-AFG-ART_98_2-1,AFG,ART_98_2,2002-20-09");

        assertThat(faults())
                .satisfiesExactly(
                        f -> assertThat(f).startsWith("agreements.csv, line 2, column signed_on: 2002-20-09 is no day"),
                        f -> assertThat(f).startsWith("flags.csv, line 5, column flag: SUCCESSION is not in"),
                        f -> assertThat(f).startsWith("flags.csv, line 5, column iso3: SSX is not in"),
                        f -> assertThat(f).startsWith("offices.csv, line 5, column from: 2013-02-30 is no day"));
    }

    private List<String> faults() {
        return new DataSetReader(data.files(), LocalDate.of(2026, 11, 24))
                .faults().stream().map(Fault::toString).toList();
    }
}
