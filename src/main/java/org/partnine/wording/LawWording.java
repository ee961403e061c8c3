package org.partnine.wording;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the law says, in plain words: rules, bases, forms, grounds, qualifiers. Immutable; read on first use. */
public final class LawWording {

    /** The file that holds the texts, by language. */
    static final String FILE = "law";

    /** The parts of what is said about one thing. */
    public enum Part {
        /** What it is; there for every one. */
        SAYS,
        /** From when, until when, on which facts. */
        WHEN,
        /** What it does not do, and who decides. */
        LIMITS
    }

    private static final class Read {
        static final Map<Language, Map<String, String>> WORDS = Map.of(
                Language.EN, Bundle.read(FILE, Language.EN),
                Language.FR, Bundle.read(FILE, Language.FR),
                Language.AR, Bundle.read(FILE, Language.AR),
                Language.FA, Bundle.read(FILE, Language.FA));
    }

    private LawWording() {}

    /**
     * A part of what is said about a code.
     *
     * @param list the list of the terms that labels the code: {@code Rule}
     * @return null if nothing is said
     */
    public static @Nullable String find(String list, String code, Part part, Language language) {
        String key = list + "." + code + "." + part.name().toLowerCase(Locale.ROOT);
        return Read.WORDS.getOrDefault(language, Map.of()).get(key);
    }
}
