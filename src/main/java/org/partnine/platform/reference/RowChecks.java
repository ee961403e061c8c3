package org.partnine.platform.reference;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the cells of one row, or of a row and one it names, must have in common. */
final class RowChecks {

    private static final Map<String, String> ADDRESSEES = Map.of(
            "STATE", "states",
            "GROUP", "addressee-groups",
            "ORGANISATION", "organisations");
    private static final Map<String, String> ADDRESSEE_CODES =
            Map.of("STATE", "iso3", "GROUP", "group", "ORGANISATION", "code");

    private RowChecks() {}

    static void check(DataSet data, Faults faults) {
        data.rows("pleas").forEach(row -> {
            if (row.has("finding_id") == row.has("request_id")) {
                faults.in(row, "finding_id+request_id", "a plea belongs to exactly one of them; fill in one");
            }
        });
        data.rows("declarations").forEach(row -> {
            if (row.get("kind").equals("ART_12_3") && !row.has("standing")) {
                faults.in(row, "standing", "empty; a declaration under art. 12(3) needs it (rule L5)");
            }
        });
        data.rows("unsc-acts").forEach(row -> {
            if (row.get("kind").equals("COOPERATION_CLAUSE")
                    && (!row.has("addressee_codes") || !row.has("situation_id"))) {
                faults.in(
                        row,
                        row.has("situation_id") ? "addressee_codes" : "situation_id",
                        "empty; a cooperation clause needs it (rule L6)");
            }
        });
        data.rows("situations").forEach(row -> {
            if (row.has("examination_opened_on") && !row.has("examination_source")) {
                faults.in(row, "examination_source", "no source; say where examination_opened_on comes from");
            }
        });
        data.rows("addressee-groups").forEach(row -> {
            if (row.get("rule").equals("LISTED") != row.has("iso3")) {
                faults.in(row, "iso3", "LISTED names a State, the other rules none");
            }
        });
        checkAddressees(data, faults);
        checkPostponements(data, faults);
    }

    private static void checkAddressees(DataSet data, Faults faults) {
        Map<String, Set<String>> known = ADDRESSEES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        kind -> data.rows(kind.getValue()).stream()
                                .map(row -> row.get(ADDRESSEE_CODES.getOrDefault(kind.getKey(), "")))
                                .collect(Collectors.toSet())));
        for (Row row : data.rows("requests")) {
            Set<String> ofThisKind = known.get(row.get("addressee_kind"));
            if (ofThisKind != null && !ofThisKind.contains(row.get("addressee"))) {
                faults.in(
                        row,
                        "addressee",
                        row.get("addressee") + " is no " + row.get("addressee_kind") + "; correct one of them");
            }
        }
    }

    private static void checkPostponements(DataSet data, Faults faults) {
        Map<String, Row> byId = data.rows("request-events").stream()
                .collect(Collectors.toMap(row -> row.get("event_id"), Function.identity(), (first, second) -> first));
        for (Row row : data.rows("request-events")) {
            boolean postponed = row.get("kind").equals("POSTPONED");
            if (postponed && !row.has("ground")) {
                faults.in(row, "ground", "empty; a postponement needs its ground");
            }
            for (String column : postponed ? Set.<String>of() : Set.of("ground", "matter_filed_on", "ended_by_event")) {
                if (row.has(column)) {
                    faults.in(row, column, "only a POSTPONED event has one; take it out");
                }
            }
            Row end = byId.get(row.get("ended_by_event"));
            if (end != null && !end.get("request_id").equals(row.get("request_id"))) {
                faults.in(row, "ended_by_event", "belongs to another request; correct it");
            }
        }
    }
}
