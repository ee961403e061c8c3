package org.partnine.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The terms of the field, from {@code glossary.csv}. Immutable; read on first use. */
public final class Glossary {

    private static final String FILE = "/glossary.csv";

    private static final class Read {
        static final List<GlossaryTerm> TERMS = read();
    }

    private Glossary() {}

    /** All, by kind; within a kind as the file has them. */
    public static List<GlossaryTerm> terms() {
        return Read.TERMS;
    }

    /**
     * Those that hold the text: in a word of any language, in the key or in the provision.
     *
     * @param text whatever its case, accents and variants of Arabic letters; blank: all
     */
    public static List<GlossaryTerm> holding(String text) {
        String sought = plain(text.strip());
        return sought.isEmpty()
                ? terms()
                : terms().stream()
                        .filter(term -> Stream.concat(
                                        term.words().values().stream(), Stream.of(term.key(), term.provision()))
                                .anyMatch(words -> plain(words).contains(sought)))
                        .toList();
    }

    /** Persian and Arabic write two letters with different characters, and Persian joins words without a space. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('ي', 'ی')
                .replace('ك', 'ک')
                .replace("\u200c", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<GlossaryTerm> read() {
        try (var in = Glossary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " on the class path");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GlossaryTerm> read(Reader file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var terms = new ArrayList<GlossaryTerm>();
        try (var rows = format.parse(file)) {
            rows.forEach(row -> terms.add(term(row)));
        }
        terms.sort(Comparator.comparing(GlossaryTerm::kind));
        return List.copyOf(terms);
    }

    private static GlossaryTerm term(CSVRecord row) {
        var words = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, row.get(language.tag()));
        }
        return new GlossaryTerm(
                row.get("key"),
                GlossaryTerm.Kind.valueOf(row.get("kind")),
                row.get("provision"),
                words,
                Arrays.stream(Language.values())
                        .filter(language -> row.get("unsure").contains(language.tag()))
                        .collect(Collectors.toSet()));
    }
}
