package org.partnine.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/**
 * The styles of all pages in one file: a page waits for its styles before it shows anything, and twenty files are twenty
 * waits on a slow line.
 */
final class StyleSheet extends ByteArrayResource {

    /** Beside the first of its parts, whose addresses of fonts are relative. */
    static final String PATH = "/css/all.css";

    /** In the order in which they are to be applied. */
    private static final List<String> PARTS = List.of(
            "/css/fonts.css",
            "/css/tokens.css",
            "/css/base.css",
            "/css/components/masthead.css",
            "/css/components/mark.css",
            "/css/components/form.css",
            "/css/components/table.css",
            "/css/components/search.css",
            "/css/components/answer.css",
            "/css/components/timeline.css",
            "/css/components/plot.css",
            "/css/components/letter.css",
            "/css/components/map.css",
            "/css/components/record.css",
            "/css/components/matter.css",
            "/css/components/ladder.css",
            "/css/components/life.css",
            "/css/components/account.css",
            "/css/components/jobs.css",
            "/css/components/law.css",
            "/css/components/design.css",
            "/css/components/entry.css",
            "/css/print.css");

    StyleSheet() {
        super(PARTS.stream()
                .map(StyleSheet::read)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String part) {
        try {
            return new ClassPathResource("static" + part).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a style sheet cannot be read: " + part, e);
        }
    }

    /** By which its type is told. */
    @Override
    public String getFilename() {
        return "all.css";
    }

    /** Not known: its address changes with its content. */
    @Override
    public long lastModified() {
        return -1;
    }
}
