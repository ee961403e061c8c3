package org.partnine.platform.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnine.documents.Citation;
import org.partnine.documents.CitationType;
import org.partnine.platform.reference.Register.ActDocument;

/** The documents that the rows being written mention: those on record, and those to be put on record. */
final class DocumentRecords {

    private final Map<String, Draft> wanted = new LinkedHashMap<>();
    private final Map<String, Long> ids = new HashMap<>();

    /** A document as far as the rows tell; filled in by the row whose act it is. */
    private static final class Draft {
        private final Citation citation;
        private String knownFrom;
        private String datedOn = "";
        private String title = "";

        Draft(Citation citation, String knownFrom) {
            this.citation = citation;
            this.knownFrom = knownFrom;
        }
    }

    /** @param knownFrom of the row that mentions it */
    void mention(Citation document, String knownFrom) {
        Draft draft = wanted.computeIfAbsent(key(document), k -> new Draft(document, knownFrom));
        if (knownFrom.compareTo(draft.knownFrom) < 0) {
            draft.knownFrom = knownFrom;
        }
    }

    /** Takes date and title from the row whose act the document is. A redacted version bears a date of its own. */
    void describe(Citation document, Row row, ActDocument act) {
        Draft draft = wanted.get(key(document));
        if (draft == null || document.publicity() != Citation.Publicity.PUBLIC || !isActOf(document, row)) {
            return;
        }
        if (!act.datedOn().isEmpty() && draft.datedOn.isEmpty()) {
            draft.datedOn = row.get(act.datedOn());
        }
        if (!act.title().isEmpty() && draft.title.isEmpty()) {
            draft.title = row.get(act.title());
        }
    }

    /** Writes the documents that are not on record yet, and finds the ids of all. */
    void write(Connection connection, String recordedAt, long dataSet) throws SQLException {
        readIds(connection);
        NewRows rows = new NewRows("document");
        wanted.forEach((key, draft) -> {
            if (!ids.containsKey(key)) {
                Citation citation = draft.citation;
                rows.add(new NewRows.Cells()
                        .with("key", key)
                        .with("type", citation.type().name())
                        .with("symbol", citation.symbol())
                        .with("original", citation.original())
                        .with("title", draft.title)
                        .with("dated_on", draft.datedOn)
                        .with("status", citation.publicity().name())
                        .with("link", link(citation))
                        .with("known_from", draft.knownFrom)
                        .with("recorded_at", recordedAt)
                        .with("data_set_id", dataSet));
            }
        });
        rows.write(connection);
        readIds(connection);
    }

    /** Only after {@link #write}. */
    long id(Citation document) {
        Long id = ids.get(key(document));
        if (id == null) {
            throw new IllegalStateException("document not written: " + key(document));
        }
        return id;
    }

    private void readIds(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select key, id from document where superseded_at is null");
                var documents = statement.executeQuery()) {
            while (documents.next()) {
                ids.put(documents.getString(1), documents.getLong(2));
            }
        }
    }

    private static String key(Citation document) {
        return document.type().code() + " " + document.symbol();
    }

    /** A row of the Council's acts that transmits a decision of the Court has the day of the transmission. */
    private static boolean isActOf(Citation document, Row row) {
        boolean courtRecord = document.type() == CitationType.ICC_RECORD;
        return courtRecord == row.has("decision_number");
    }

    private static String link(Citation document) {
        return document.type() == CitationType.LEGAL_TOOLS
                ? "https://www.legal-tools.org/doc/" + document.symbol() + "/"
                : "";
    }
}
