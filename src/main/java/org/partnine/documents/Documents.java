package org.partnine.documents;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Citable texts and what cites them. */
@Repository
public class Documents {

    private static final String SELECT = """
            select f.key, f.type, f.symbol, f.title, f.dated_on, f.link, f.archive_link, f.language, f.status,
                   f.checked_on, f.known_from
              from document f
             where
            """;

    /** Tables of facts, by which a mention names the kind of fact. */
    private static final List<String> FACTS = List.of(
            "organisation",
            "treaty_action",
            "declaration",
            "agreement",
            "legislation",
            "flag",
            "council_act",
            "assembly_act",
            "situation",
            "person",
            "person_alias",
            "office",
            "warrant",
            "cooperation_request",
            "request_event",
            "addressee_group",
            "cooperation_act",
            "visit",
            "finding",
            "proceeding_event",
            "plea",
            "reading");

    private static final String MENTIONS = FACTS.stream()
            .flatMap(table -> Stream.of("""
                    select '%1$s' as kind, f.key, m.fact_column as fact_column, m.pinpoint
                      from cited join source_mention m on m.document_id = cited.id and m.fact_table = '%1$s'
                                 join %1$s f on f.id = m.fact_id
                     where %2$s
                    """.formatted(table, FactRow.KNOWN_AT), """
                    select '%1$s' as kind, f.key, 'document_id' as fact_column, f.pinpoint
                      from cited join %1$s f on f.document_id = cited.id
                     where %2$s
                    """.formatted(table, FactRow.KNOWN_AT)))
            .collect(Collectors.joining(
                    "\nunion\n",
                    "with cited as (select id from document where key = :key)\n",
                    "\norder by kind, key, fact_column, pinpoint"));

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key or, if no document has that key, by symbol; a symbol that several types use finds the first by type. */
    public Optional<DocumentEntry> find(String keyOrSymbol, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + """
                   and (f.key = :wanted or f.symbol = :wanted)
                 order by f.key = :wanted desc, f.type
                 limit 1
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("wanted", keyOrSymbol)
                .query((rs, n) -> document(new FactRow(rs)))
                .optional();
    }

    /** By symbol. */
    public Page<DocumentEntry> list(DocumentFilter filter, Slice slice, Instant at) {
        var rows = jdbc.sql(SELECT + FactRow.KNOWN_AT + """
                   and (:type::text is null or f.type = :type)
                   and (:from::date is null or f.dated_latest >= :from)
                   and (:to::date is null or f.dated_earliest <= :to)
                   and (:text::text is null
                        or position(unaccent(lower(:text)) in unaccent(lower(f.symbol || ' ' || coalesce(f.title, '')))) > 0)
                   and (:after_sort::text is null
                        or (f.symbol collate "C", f.key collate "C") > (:after_sort, :after_key))
                 order by f.symbol collate "C", f.key collate "C"
                 limit :rows
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("type", filter.type())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("text", filter.text())
                .params(slice.parameters())
                .query((rs, n) -> document(new FactRow(rs)))
                .list();
        return slice.page(rows, row -> new Place(row.symbol(), row.key()));
    }

    /** What cites the document, by kind and key; facts that its readers may not see are left out. */
    public List<FactMention> mentions(DocumentEntry document, Instant at) {
        return jdbc.sql(MENTIONS)
                .param("key", document.key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> {
                    var row = new FactRow(rs);
                    return new FactMention(
                            row.text("kind"), row.key(), row.text("fact_column"), row.textOrNull("pinpoint"));
                })
                .list();
    }

    private static DocumentEntry document(FactRow row) throws SQLException {
        return new DocumentEntry(
                row.key(),
                row.text("type"),
                row.text("symbol"),
                row.textOrNull("title"),
                row.dateOrNull("dated_on"),
                row.textOrNull("link"),
                row.textOrNull("archive_link"),
                row.textOrNull("language"),
                row.code(Citation.Publicity.class, "status"),
                row.dayOrNull("checked_on"),
                row.instant("known_from"));
    }
}
