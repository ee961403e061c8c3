package org.partnine.web.shown;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where the pages of records are. */
public final class RecordPaths {

    public static final String ROOT = "/records";

    private RecordPaths() {}

    public static String list(String register) {
        return ROOT + "/" + register;
    }

    /** The plain page of a record. */
    public static String plain(String register, String key) {
        // A key may hold slashes, which are part of the path.
        return list(register) + "/" + UriUtils.encodePath(key, StandardCharsets.UTF_8);
    }

    public static String history(String register, String key) {
        return plain(register, key) + "/history";
    }

    /** The matter of a finding, a proceeding, a stay or a request, as a timeline. */
    public static String matter(String key) {
        return "/matters/" + UriUtils.encodePath(key, StandardCharsets.UTF_8);
    }

    /** Whether records of the register stand for a matter. */
    public static boolean hasMatter(String register) {
        return switch (register) {
            case "findings", "proceedings", "visits", "requests" -> true;
            default -> false;
        };
    }

    /** The record for programs. */
    public static String api(String register, String key) {
        String path = "/api/v1/" + register + "/" + UriUtils.encodePath(key, StandardCharsets.UTF_8);
        // These answer more under their own address.
        return full(register, key) == null ? path : path + "/record";
    }

    /** The page that says most about the record; null if it has none. */
    public static @Nullable String best(String register, String key) {
        String full = full(register, key);
        return full == null && !register.equals("organisations") ? plain(register, key) : full;
    }

    /** The page with everything about what the record is of; null if it has its plain page alone. */
    public static @Nullable String full(String register, String key) {
        return switch (register) {
            case "states", "situations", "persons", "findings" ->
                "/" + register + "/" + UriUtils.encodePath(key, StandardCharsets.UTF_8);
            default -> null;
        };
    }
}
