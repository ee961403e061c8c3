package org.partnine.documents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Confidence;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/** One version of a fact, as a query over a table of facts returns it. */
public record FactRow(ResultSet row) {

    /** The condition that version {@code f} of a fact was the one known at the instant {@code :at}. */
    public static final String KNOWN_AT =
            " f.known_from <= :at and (f.superseded_at is null or f.superseded_at > :at) ";

    private static final String KNOWLEDGE = " f.key, f.known_from, f.superseded_at ";

    /**
     * The same as {@link #sourced}, for queries of what was known at the instant {@code :at}. A remark was made by who
     * knew what followed, so of an instant before the version was recorded it is not told.
     */
    public static String provenance(String table) {
        return sourced(table) + ", case when f.recorded_at <= :at then f.note end as note";
    }

    /**
     * What {@link #provenance()}, {@link #source()} and {@link #known()} read, but the remark, for the select list of a query in which the table has the alias
     * {@code f}. The documents of a source are the act itself, where its symbol is known, then those its words mention.
     */
    public static String sourced(String table) {
        return KNOWLEDGE + """
                , f.source, f.pinpoint, f.confidence, f.as_of, array(
                    select named.symbol
                      from (select d.symbol, 0 as place from document d where d.id = f.document_id
                            union all
                            select d.symbol, m.id
                              from source_mention m join document d on d.id = m.document_id
                             where m.fact_table = '%s' and m.fact_id = f.id and m.fact_column = 'source') named
                     group by named.symbol
                     order by min(named.place), named.symbol) as documents
                """.formatted(table);
    }

    public String key() throws SQLException {
        return text("key");
    }

    public Provenance provenance() throws SQLException {
        return new Provenance(source(), textOrNull("note"), instant("known_from"));
    }

    public Source source() throws SQLException {
        return new Source(
                text("source"),
                texts("documents"),
                textOrNull("pinpoint"),
                Confidence.valueOf(text("confidence")),
                day("as_of"));
    }

    public Knowledge known() throws SQLException {
        return new Knowledge(instant("known_from"), instantOrNull("superseded_at"));
    }

    public String text(String column) throws SQLException {
        return present(column, row.getString(column));
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    /** Empty for null. */
    public List<String> texts(String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** Empty for null. */
    public List<StateCode> states(String column) throws SQLException {
        return texts(column).stream().map(StateCode::new).toList();
    }

    public boolean is(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    public LocalDate day(String column) throws SQLException {
        return present(column, row.getObject(column, LocalDate.class));
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Reads a column of days and one of partial dates alike. */
    public PartialDate date(String column) throws SQLException {
        return PartialDate.parse(text(column));
    }

    public @Nullable PartialDate dateOrNull(String column) throws SQLException {
        String edtf = row.getString(column);
        return edtf == null ? null : PartialDate.parse(edtf);
    }

    public Instant instant(String column) throws SQLException {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public <E extends Enum<E>> E code(Class<E> list, String column) throws SQLException {
        return Enum.valueOf(list, text(column));
    }

    public <E extends Enum<E>> @Nullable E codeOrNull(Class<E> list, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : Enum.valueOf(list, code);
    }

    public StateCode state(String column) throws SQLException {
        return new StateCode(text(column));
    }

    public @Nullable StateCode stateOrNull(String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : new StateCode(code);
    }

    public SituationId situation(String column) throws SQLException {
        return new SituationId(text(column));
    }

    public @Nullable SituationId situationOrNull(String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new SituationId(id);
    }

    public PersonId person(String column) throws SQLException {
        return new PersonId(text(column));
    }

    public @Nullable PersonId personOrNull(String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new PersonId(id);
    }

    private static <T> T present(String column, @Nullable T value) throws SQLException {
        if (value == null) {
            throw new SQLException("no value in column " + column);
        }
        return value;
    }
}
