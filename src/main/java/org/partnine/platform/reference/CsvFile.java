package org.partnine.platform.reference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.partnine.platform.reference.DataPackage.Field;
import org.partnine.platform.reference.DataPackage.Resource;

/** Reads one CSV file (RFC 4180, UTF-8, a header) whose columns are those of its description, in any order. */
final class CsvFile {

    private CsvFile() {}

    /** The rows that have as many cells as the header; a fault for everything else. */
    static List<Row> read(Resource resource, byte[] bytes, Faults faults) {
        List<Row> rows = new ArrayList<>();
        String file = resource.path();
        try (CSVParser parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(decoded(bytes)))) {
            List<String> header = List.of();
            long begins = 1;
            for (CSVRecord record : parser) {
                if (header.isEmpty()) {
                    header = List.of(record.values());
                    if (!headerFits(resource, header, faults)) {
                        return List.of();
                    }
                } else if (record.size() != header.size()) {
                    faults.in(
                            file,
                            begins,
                            "%d cells, but the header has %d; a cell with a comma or a quote must stand in quotes"
                                    .formatted(record.size(), header.size()));
                } else {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < header.size(); i++) {
                        cells.put(header.get(i), record.get(i));
                    }
                    rows.add(new Row(file, begins, cells));
                }
                begins = parser.getCurrentLineNumber() + 1;
            }
            if (header.isEmpty()) {
                faults.in(file, 0, "empty; it needs a header at least");
            }
        } catch (CharacterCodingException e) {
            faults.in(file, 0, "not UTF-8; save it in that encoding");
        } catch (IOException | UncheckedIOException e) {
            faults.in(file, 0, "no CSV (" + e.getMessage() + "); correct it");
        }
        return rows;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean headerFits(Resource resource, List<String> header, Faults faults) {
        boolean fits = true;
        for (Field field : resource.fields()) {
            if (!header.contains(field.name())) {
                faults.in(resource.path(), 1, "lacks the column " + field.name() + "; add it, if need be empty");
                fits = false;
            }
        }
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!resource.hasField(column)) {
                faults.in(
                        resource.path(),
                        1,
                        "has a column " + column + " that " + DataPackage.FILE + " does not describe; describe it or"
                                + " take it out");
                fits = false;
            } else if (header.indexOf(column) != i) {
                faults.in(resource.path(), 1, "has the column " + column + " twice; take one out");
                fits = false;
            }
        }
        return fits;
    }
}
