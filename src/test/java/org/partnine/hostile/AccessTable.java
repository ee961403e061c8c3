package org.partnine.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Role;

/** Who may do what, as {@code docs/access.md} says. */
final class AccessTable {

    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");

    /** One address that is answered. */
    private record Door(String method, List<String> segments, String operation) {

        boolean fits(String asked, List<String> path) {
            if (!method.equals(asked) || segments.size() != path.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!isVariable(segments.get(i)) && !segments.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        long variables() {
            return segments.stream().filter(Door::isVariable).count();
        }

        private static boolean isVariable(String segment) {
            return segment.startsWith("{");
        }
    }

    private final List<String> columns = new ArrayList<>();
    private final Set<String> allowed = new HashSet<>();
    private final List<Door> doors = new ArrayList<>();

    AccessTable(Path file) {
        try {
            Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                    .map(line -> List.of(CELLS.split(line.substring(1).strip(), -1)))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<String> cells) {
        if (cells.get(0).equals("operation")) {
            columns.addAll(cells);
        } else if (cells.get(1).startsWith("`")) {
            doors.add(new Door(cells.get(0), segments(cells.get(1).replace("`", "")), cells.get(2)));
        } else if (!cells.get(0).equals("method")) {
            for (int i = 1; i < columns.size(); i++) {
                if (!cells.get(i).equals("no")) {
                    allowed.add(columns.get(i) + " " + cells.get(0));
                }
            }
        }
    }

    /** @param role null: nobody known */
    boolean allows(String method, String template, @Nullable Role role) {
        List<String> path = segments(template);
        Door door = doors.stream()
                .filter(known -> known.fits(method, path))
                .min(Comparator.comparingLong(Door::variables))
                .orElseThrow(() -> new IllegalStateException("no door: " + method + " " + template));
        return allowed.contains((role == null ? "nobody known" : role.name()) + " " + door.operation());
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/"));
    }
}
