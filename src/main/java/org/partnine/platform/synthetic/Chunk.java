package org.partnine.platform.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnine.ledger.BulkLedger;

/**
 * Matters ready to be written.
 *
 * @param copies what to send for each table
 */
record Chunk(int matters, Map<String, String> copies, Map<String, Integer> counts, BulkLedger.Prepared entries) {

    static Map<String, List<SyntheticRow>> byTable(List<SyntheticRow> rows) {
        var byTable = new LinkedHashMap<String, List<SyntheticRow>>();
        for (SyntheticRow row : rows) {
            byTable.computeIfAbsent(row.table, t -> new ArrayList<>()).add(row);
        }
        return byTable;
    }
}
