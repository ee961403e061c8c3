package org.partnine.web.information;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The named values of the style sheets, as {@code tokens.css} has them. */
final class DesignTokens {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): ([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})");

    private final Map<String, String> light;
    private final Map<String, String> dark;

    private DesignTokens(Map<String, String> light, Map<String, String> dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Those of the style sheet that the pages are sent with. */
    static DesignTokens read() {
        try {
            return of(new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the tokens cannot be read", e);
        }
    }

    /** @param sheet with the light values first, then those under a query for dark, then those for print */
    static DesignTokens of(String sheet) {
        int darkFrom = sheet.indexOf("@media (prefers-color-scheme: dark)");
        int printFrom = sheet.indexOf("@media print");
        return new DesignTokens(values(sheet.substring(0, darkFrom)), values(sheet.substring(darkFrom, printFrom)));
    }

    private static Map<String, String> values(String part) {
        var values = new LinkedHashMap<String, String>();
        Matcher token = TOKEN.matcher(part);
        while (token.find()) {
            values.put(token.group(1), token.group(2));
        }
        return values;
    }

    /** The colours, each against the paper of its scheme. */
    List<DesignPage.Colour> colours() {
        return light.entrySet().stream()
                .filter(token -> COLOUR.matcher(token.getValue()).matches())
                .map(token -> new DesignPage.Colour(
                        token.getKey(), shade(light, token.getKey()), shade(dark, token.getKey())))
                .toList();
    }

    private static DesignPage.Shade shade(Map<String, String> scheme, String name) {
        String value = scheme.get(name);
        String paper = scheme.get("paper");
        if (value == null || paper == null) {
            throw new IllegalStateException("a scheme lacks --" + name);
        }
        return new DesignPage.Shade(value, Contrast.between(value, paper));
    }

    /** Everything that is no colour: families, sizes, spaces. */
    Map<String, String> others() {
        var others = new LinkedHashMap<>(light);
        others.values().removeIf(value -> COLOUR.matcher(value).matches());
        return others;
    }
}
