package org.partnine.web.frame;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page and its parameters, to link to the same page with one thing changed.
 *
 * @param parameters in the order given; without {@code lang}
 */
public record Address(String path, Map<String, List<String>> parameters) {

    public static final String LANGUAGE = "lang";

    /** Behind a slash other than those before the host, behind the question mark, and behind each parameter. */
    private static final Pattern AFTER_PART = Pattern.compile("(?<=[^:/]/)|(?<=[?&])");

    static Address of(String path, Map<String, String[]> parameters) {
        var kept = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!name.equals(LANGUAGE)) {
                kept.put(name, List.of(values));
            }
        });
        return new Address(path, kept);
    }

    /** The same page with the parameter set to the value, or added. */
    public Address with(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value));
        return new Address(path, changed);
    }

    /** The same page without the parameter. */
    public Address without(String name) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new Address(path, changed);
    }

    /** The whole address in parts, between which a line may end. */
    public List<String> parts(String base) {
        return List.of(AFTER_PART.split(base + this));
    }

    @Override
    public String toString() {
        var query = new StringJoiner("&");
        parameters.forEach((name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
        return query.length() == 0 ? path : path + "?" + query;
    }

    /** Strictly encoded, but for the slashes of document symbols, which a query may hold and a reader wants to see. */
    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
