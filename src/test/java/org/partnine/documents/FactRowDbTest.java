package org.partnine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnine.law.Confidence;
import org.partnine.law.Knowledge;
import org.partnine.law.Source;
import org.partnine.law.rome.Reading;
import org.partnine.testing.TestDatabase;

class FactRowDbTest {

    private static final TestDatabase DB = TestDatabase.fresh();

    @BeforeAll
    static void aReadingThatWasCorrected() {
        DB.asOwner().sql("""
                insert into document (key, known_from, type, symbol, original)
                values ('d1', '2001-01-01Z', 'OTHER', 'FIRST', 'first'), ('d2', '2001-01-01Z', 'OTHER', 'SECOND', 'second'),
                       ('d3', '2001-01-01Z', 'OTHER', 'ACT', 'act');
                insert into reading (key, known_from, superseded_at, question_code, question, position, held_by, consequence,
                                     status, source, document_id, pinpoint, confidence, as_of)
                values ('OQ1/a', '2010-01-01Z', '2020-01-01Z', 'OQ1', 'Which?', 'this', 'some', 'none', 'OPEN',
                        'SECOND after FIRST', (select id from document where key = 'd3'), 'para. 5', 'LOW', '2019-05-01'),
                       ('OQ1/a', '2020-01-01Z', null, 'OQ1', 'Which?', 'that', 'some', 'none', 'OPEN',
                        'nothing', null, null, 'HIGH', '2026-11-22');
                insert into source_mention (fact_table, fact_id, fact_column, document_id)
                select 'reading', r.id, 'source', d.id from reading r, document d
                 where r.position = 'this' and d.key in ('d1', 'd2') order by d.key desc;
                insert into source_mention (fact_table, fact_id, fact_column, document_id)
                select 'reading', r.id, 'note', d.id from reading r, document d where r.position = 'that' and d.key = 'd1';
                """).update();
    }

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void a_source_lists_the_act_and_then_the_documents_its_words_mention() {
        assertThat(new Readings(DB.asApplication()).all())
                .extracting(Reading::source)
                .containsExactly(
                        new Source(
                                "SECOND after FIRST",
                                List.of("ACT", "SECOND", "FIRST"),
                                "para. 5",
                                Confidence.LOW,
                                LocalDate.parse("2019-05-01")),
                        new Source("nothing", List.of(), null, Confidence.HIGH, LocalDate.parse("2026-11-22")));
    }

    @Test
    void every_version_carries_the_time_in_which_it_was_believed() {
        var corrected = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(new Readings(DB.asApplication()).all())
                .extracting(Reading::known)
                .containsExactly(
                        new Knowledge(Instant.parse("2010-01-01T00:00:00Z"), corrected),
                        new Knowledge(corrected, null));
    }
}
