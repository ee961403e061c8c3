package org.partnine.platform.security;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnine.accounts.AccessRules;
import org.partnine.accounts.Gate;
import org.partnine.accounts.Operation;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Who may do what, and where, as Markdown. */
final class AccessTable {

    private AccessTable() {}

    static String of(Map<RequestMappingInfo, HandlerMethod> doors) {
        var text = new StringBuilder("""
                # Who may do what

                Made from the code; a test compares. Tokens reach no further than their scopes: `read` for reading, `write` or
                `write:REGISTER` for what changes records, `admin` for administration and for changes of the account, `export` for
                exports. Beyond this table the database decides which rows a reader sees.

                | operation | nobody known | READER | CONTRIBUTOR | REVIEWER | ADMINISTRATOR |
                |---|---|---|---|---|---|
                """);
        for (Operation operation : Operation.values()) {
            text.append("| ").append(operation).append(" | ").append(nobody(operation));
            for (Role role : Role.values()) {
                var someone = new Reader.SignedIn("k", "n", role, Set.of());
                text.append(" | ").append(says(new Gate(true).decide(operation, someone, true, null)));
            }
            text.append(" |\n");
        }
        text.append("\n## Doors\n\n| method | address | operation |\n|---|---|---|\n");
        var lines = new TreeSet<String>();
        doors.forEach((mapping, door) -> {
            if (door.getBeanType().getSimpleName().endsWith("ForTest")) {
                return;
            }
            String operation = AccessRules.of(door.getBeanType(), door.getMethod())
                    .map(Operation::name)
                    .orElse("none");
            String methods = mapping.getMethodsCondition().getMethods().stream()
                    .map(RequestMethod::name)
                    .sorted()
                    .collect(Collectors.joining(", "));
            for (String path : mapping.getPatternValues()) {
                lines.add("| " + (methods.isEmpty() ? "any" : methods) + " | `" + plain(path) + "` | " + operation
                        + " |");
            }
        });
        lines.forEach(line -> text.append(line).append("\n"));
        return text.toString();
    }

    private static String nobody(Operation operation) {
        String open = says(new Gate(true).decide(operation, new Reader.Anonymous(), true, null));
        String closed = says(new Gate(false).decide(operation, new Reader.Anonymous(), true, null));
        return open.equals(closed) ? open : "unless `part-nine.anonymous-reading` is off";
    }

    private static String says(Gate.Decision decision) {
        return decision == Gate.Decision.ALLOWED ? "yes" : "no";
    }

    /** Without the patterns of its variables. */
    private static String plain(String path) {
        return path.replaceAll("\\{\\*?([a-z]+)(:[^{}]*)?}", "{$1}");
    }
}
