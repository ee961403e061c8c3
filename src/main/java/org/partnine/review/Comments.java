package org.partnine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Reader;
import org.partnine.ledger.Identifiers;
import org.partnine.recording.Faults;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Comments on records, as far as the present reader sees the records; nobody known sees none. */
@Repository
public class Comments {

    /** Of one record, or to one reader, no more are shown. */
    private static final int MOST = 500;

    private static final String SELECT =
            "select c.key, c.register, c.record_key, c.words, c.mentions, c.written_by, c.written_at from record_comment c";

    private final JdbcClient jdbc;
    private final Records records;
    private final People people;

    Comments(JdbcClient jdbc, Records records, People people) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
    }

    /** What became of it. */
    public sealed interface Result {
        record Written(Comment comment) implements Result {}

        record Refused(Outcome.Reason reason) implements Result {}
    }

    /** @param words null: none were given */
    @Transactional
    public Result write(Reader.SignedIn by, Register register, String recordKey, @Nullable String words) {
        Optional<RecordView> record = records.find(register, recordKey, null);
        if (record.isEmpty()) {
            return new Result.Refused(new Outcome.Reason.Unknown(recordKey));
        }
        if (words == null || words.isBlank() || words.length() > Comment.LONGEST || words.indexOf('\0') >= 0) {
            var faults = new Faults();
            faults.at("words", words, "accepted.text", Map.of("values", String.valueOf(Comment.LONGEST)));
            return new Result.Refused(new Outcome.Reason.Faulty(faults.all()));
        }
        String audience = Proposing.audienceOf(record.get());
        return new Result.Written(jdbc.sql("""
                insert into record_comment as c (key, register, record_key, words, mentions, written_by, level, access_group)
                values (:key, :register, :record, :words, :mentions::text[], :by, :level, :audience)
                returning c.key, c.register, c.record_key, c.words, c.mentions, c.written_by, c.written_at
                """)
                .param("key", Identifiers.next())
                .param("register", register.name())
                .param("record", record.get().key())
                .param("words", words.strip())
                .param("mentions", new TreeSet<>(people.mentioned(words, audience)).toArray(String[]::new))
                .param("by", by.account())
                .param("level", Proposing.levelOf(record.get()))
                .param("audience", audience)
                .query(Comments::comment)
                .single());
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> on(RecordView record) {
        return jdbc.sql(
                        SELECT
                                + " where c.register = :register and c.record_key = :key order by c.written_at, c.key limit :most")
                .param("register", record.register().name())
                .param("key", record.key())
                .param("most", MOST)
                .query(Comments::comment)
                .list();
    }

    /** Those that mention the reader, newest first. */
    @Transactional(readOnly = true)
    public List<Comment> mentioning(Reader.SignedIn reader) {
        return jdbc.sql(SELECT
                        + " where c.mentions @> array[:account::text] order by c.written_at desc, c.key limit :most")
                .param("account", reader.account())
                .param("most", MOST)
                .query(Comments::comment)
                .list();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getString("key"),
                row.getString("register"),
                row.getString("record_key"),
                row.getString("words"),
                Arrays.asList((String[]) row.getArray("mentions").getArray()),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
