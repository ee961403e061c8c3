package org.partnine.bench.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Statements out of the server's log, with their parameters put in, each on one line. */
final class LoggedSql {

    private static final Pattern ENTRY = Pattern.compile(
            "(?ms)^\\d{4}-\\d\\d-\\d\\d [^\\n]*? (LOG|DETAIL):  (.*?)(?=^\\d{4}-\\d\\d-\\d\\d [^\\n]*? [A-Z]+:  |\\z)");
    private static final Pattern EXECUTED = Pattern.compile("(?s)duration: [0-9.]+ ms  execute [^:]*: (.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("(?s)\\$(\\d+) = ('(?:[^']|'')*'|NULL)(?:, (?=\\$\\d+ = )|\\s*\\z)");

    private LoggedSql() {}

    /** Those that a request runs; not those of the sealing of the ledger, which goes on meanwhile. */
    static List<String> statements(String log) {
        var statements = new ArrayList<String>();
        boolean belongs = false;
        for (MatchResult entry : ENTRY.matcher(log).results().toList()) {
            String text = entry.group(2).strip();
            var executed = EXECUTED.matcher(text);
            if (entry.group(1).equals("LOG")) {
                belongs = executed.matches() && !executed.group(1).matches("(?s)(BEGIN|COMMIT|.*ledger.*)");
                if (belongs) {
                    statements.add(executed.group(1).strip());
                }
            } else if (belongs && text.contains("$1 = ")) {
                statements.add(filled(statements.removeLast(), text.substring(text.indexOf("$1 = "))));
            }
        }
        return statements.stream()
                .map(sql -> sql.replaceAll("\\s*\\R\\s*", " "))
                .toList();
    }

    private static String filled(String sql, String parameters) {
        String filled = sql;
        // The last first, or $1 would be found in $10.
        List<MatchResult> found = PARAMETER.matcher(parameters).results().toList();
        for (MatchResult parameter : found.reversed()) {
            filled = filled.replace("$" + parameter.group(1), parameter.group(2));
        }
        return filled;
    }
}
