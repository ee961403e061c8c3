package org.partnine.web.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.partnine.recording.Field;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records of one register as a file: codes and keys as the API writes them, so that rows can be cited and looked up. */
@Component
class ListFile {

    /** Spreadsheets take a file without this mark for one of another encoding. */
    private static final String MARK = "\ufeff";

    private final JsonMapper json;

    ListFile(JsonMapper json) {
        this.json = json;
    }

    /** What a list is written as. */
    enum Format {
        CSV("text/csv;charset=UTF-8"),
        JSON("application/json");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    byte[] of(Register register, List<RecordView> records, Format format) {
        return switch (format) {
            case CSV -> csv(register, records).getBytes(StandardCharsets.UTF_8);
            case JSON ->
                json.writeValueAsBytes(records.stream().map(ListFile::row).toList());
        };
    }

    private static Map<String, Object> row(RecordView record) {
        var row = new LinkedHashMap<String, Object>();
        row.put("key", record.key());
        row.putAll(record.values());
        row.put("documents", record.documents());
        row.put("recordedAt", record.recordedAt().toString());
        return row;
    }

    private static String csv(Register register, List<RecordView> records) {
        var lines = new StringBuilder();
        try (CSVPrinter csv = begun(register, lines)) {
            for (RecordView record : records) {
                add(record, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot be written to", e);
        }
        return lines.toString();
    }

    /** A file with the names of its columns, to which rows can be added. */
    static CSVPrinter begun(Register register, Appendable file) throws IOException {
        file.append(MARK);
        var csv = new CSVPrinter(file, CSVFormat.RFC4180);
        csv.printRecord(columns(register));
        return csv;
    }

    static void add(RecordView record, CSVPrinter csv) throws IOException {
        Map<String, Object> row = row(record);
        csv.printRecord(columns(record.register()).stream()
                .map(column -> cell(row.getOrDefault(column, "")))
                .toList());
    }

    private static List<String> columns(Register register) {
        var columns = new ArrayList<String>();
        columns.add("key");
        register.written().stream().map(Field::name).forEach(columns::add);
        columns.add("documents");
        columns.add("recordedAt");
        return columns;
    }

    /** Several values are parted by semicolons. */
    private static String cell(Object value) {
        return guarded(
                switch (value) {
                    case List<?> elements ->
                        elements.stream().map(String::valueOf).collect(Collectors.joining("; "));
                    case Map<?, ?> members ->
                        members.entrySet().stream()
                                .map(member -> member.getKey() + ": " + member.getValue())
                                .collect(Collectors.joining("; "));
                    default -> value.toString();
                });
    }

    /** A text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
