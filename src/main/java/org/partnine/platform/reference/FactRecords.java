package org.partnine.platform.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnine.platform.reference.DataPackage.Field;
import org.partnine.platform.reference.Mentions.Mention;
import org.partnine.platform.reference.NewRows.Cells;

/** Writes the differences of one file: closes what is corrected or dropped, adds the new versions and their mentions. */
final class FactRecords {

    private final DataSet data;
    private final Differences differences;
    private final String recordedAt;
    private final Map<Row, List<Mention>> mentions = new HashMap<>();

    FactRecords(DataSet data, Differences differences, String recordedAt, Mentions finder) {
        this.data = data;
        this.differences = differences;
        this.recordedAt = recordedAt;
        differences.toWrite().forEach(row -> mentions.put(row, finder.of(row, differences.resource())));
    }

    /** Names the documents that the rows mention. */
    void mentionIn(DocumentRecords documents) {
        for (Row row : differences.toWrite()) {
            for (Mention mention : mentionsOf(row)) {
                documents.mention(mention.document(), knownFrom(row));
            }
            differences
                    .register()
                    .actDocument()
                    .ifPresent(act -> mentionsOf(row).stream()
                            .filter(m -> m.csvColumn().equals(act.symbol()))
                            .forEach(m -> documents.describe(m.document(), row, act)));
        }
    }

    void write(Connection connection, DocumentRecords documents, long dataSet) throws SQLException {
        close(connection);
        NewRows rows = new NewRows(table());
        for (Row row : differences.toWrite()) {
            rows.add(cells(row, documents, dataSet));
        }
        rows.write(connection);
        nameSuccessors(connection, dataSet);
        writeMentions(connection, documents, dataSet);
    }

    private void close(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("update " + table()
                + " set superseded_at = ?::timestamptz where superseded_at is null and key = any (?)")) {
            statement.setString(1, recordedAt);
            statement.setArray(
                    2, connection.createArrayOf("text", differences.toClose().toArray()));
            statement.executeUpdate();
        }
    }

    private void nameSuccessors(Connection connection, long dataSet) throws SQLException {
        if (differences.changed().isEmpty()) {
            return;
        }
        try (var statement =
                connection.prepareStatement("update " + table() + " former set superseded_by = newer.id from "
                        + table() + " newer where newer.key = former.key and newer.data_set_id = ?"
                        + " and former.superseded_at = ?::timestamptz")) {
            statement.setLong(1, dataSet);
            statement.setString(2, recordedAt);
            statement.executeUpdate();
        }
    }

    private Cells cells(Row row, DocumentRecords documents, long dataSet) {
        Register register = differences.register();
        Cells cells = new Cells().with("key", differences.resource().keyOf(row));
        for (Field field : differences.resource().fields()) {
            String column = register.column(field.name());
            if (register.keeps(field.name()) && !column.equals("key")) {
                put(cells, column, row, field);
            }
        }
        if (!differences.resource().hasField("as_of")) {
            cells.with("as_of", data.description().asOf().toString());
        }
        if (differences.resource().hasField("source")) {
            Optional<Mention> main = Mentions.main(mentionsOf(row), register);
            main.ifPresent(m -> cells.with("document_id", documents.id(m.document())));
            cells.with(
                    "pinpoint",
                    register.actDocument()
                            .map(act -> row.get(act.pinpoint()))
                            .filter(place -> !place.isEmpty())
                            .or(() -> main.flatMap(Mention::pinpoint))
                            .orElse(""));
        }
        return cells.with("known_from", knownFrom(row))
                .with("recorded_at", recordedAt)
                .with("data_set_id", dataSet)
                .with("row_digest", Digests.of(row));
    }

    private static void put(Cells cells, String column, Row row, Field field) {
        String cell = row.get(field.name());
        switch (field.type()) {
            case TEXT, DAY, PARTIAL_DATE, INTEGER -> cells.with(column, cell);
            case BOOLEAN ->
                cells.with(
                        column,
                        cell.isEmpty() ? "" : String.valueOf(field.trueValues().contains(cell)));
            case LIST -> cells.with(column, row.list(field.name()));
        }
    }

    private void writeMentions(Connection connection, DocumentRecords documents, long dataSet) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (var statement = connection.prepareStatement("select key, id from " + table() + " where data_set_id = ?")) {
            statement.setLong(1, dataSet);
            try (var facts = statement.executeQuery()) {
                while (facts.next()) {
                    ids.put(facts.getString(1), facts.getLong(2));
                }
            }
        }
        NewRows rows = new NewRows("source_mention");
        for (Row row : differences.toWrite()) {
            String factId = String.valueOf(ids.get(differences.resource().keyOf(row)));
            Set<List<String>> once = new LinkedHashSet<>();
            for (Mention mention : mentionsOf(row)) {
                once.add(List.of(
                        differences.register().column(mention.csvColumn()),
                        String.valueOf(documents.id(mention.document())),
                        mention.pinpoint().orElse("")));
            }
            for (List<String> mention : new ArrayList<>(once)) {
                rows.add(new Cells()
                        .with("fact_table", table())
                        .with("fact_id", factId)
                        .with("fact_column", mention.get(0))
                        .with("document_id", mention.get(1))
                        .with("pinpoint", mention.get(2)));
            }
        }
        rows.write(connection);
    }

    private String knownFrom(Row row) {
        if (differences.isCorrection(row)) {
            return recordedAt;
        }
        LocalDate asOf = row.date("as_of")
                .map(day -> day.earliest())
                .orElse(data.description().asOf());
        return differences.register().publicDay().of(row, data).knownFrom(asOf);
    }

    private List<Mention> mentionsOf(Row row) {
        return mentions.getOrDefault(row, List.of());
    }

    private String table() {
        return differences.register().table();
    }
}
