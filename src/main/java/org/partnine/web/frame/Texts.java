package org.partnine.web.frame;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.partnine.wording.Language;

/** The texts of the pages in one language: ICU messages of the bundle {@code messages}. */
public final class Texts {

    private static final Map<Language, Texts> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle bundle;
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts in(Language language) {
        return ALL.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key that takes no values.
     *
     * @throws java.util.MissingResourceException if the bundle lacks the key
     */
    public String of(String key) {
        return plain.computeIfAbsent(
                key, k -> new MessageFormat(bundle.getString(k), language.conventions()).format(Map.of()));
    }

    /** The text of a key with one value. */
    public String of(String key, String name, Object value) {
        return of(key, Map.of(name, value));
    }

    /** The text of a key with two values. */
    public String of(String key, String name1, Object value1, String name2, Object value2) {
        return of(key, Map.of(name1, value1, name2, value2));
    }

    public String of(String key, Map<String, ?> values) {
        return new MessageFormat(bundle.getString(key), language.conventions()).format(new HashMap<>(values));
    }

    /** Whether the bundle has the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
