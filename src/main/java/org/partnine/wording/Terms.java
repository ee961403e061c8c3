package org.partnine.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The label of every code, and the field's terms. */
public final class Terms {

    private final Bundle bundle;
    private final Map<Enum<?>, String> labels = new ConcurrentHashMap<>();

    Terms(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The label of a constant of the law's closed lists.
     *
     * @throws IllegalArgumentException if the enum is not one of them
     */
    public String of(Enum<?> code) {
        String known = labels.get(code);
        if (known != null) {
            return known;
        }
        String label = bundle.words(key(code));
        labels.put(code, label);
        return label;
    }

    /** The label of an enum's constant: {@code Finding.Outcome.NO_FINDING}. */
    static String key(Enum<?> code) {
        String type = code.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + code.name();
    }

    /**
     * The label of a code of one of the record's own lists: {@code of("warrant.status", "OUTSTANDING")}.
     *
     * @return the code itself when it is newer than the bundles
     */
    public String of(String list, String code) {
        @Nullable String label = bundle.findWords(list + "." + code);
        return label != null ? label : code;
    }

    /**
     * A term of the field by its key: {@code term.situation}, {@code organ.registry}, {@code treaty.ratification}.
     *
     * @throws IllegalArgumentException if there is no such term
     */
    public String term(String key) {
        return bundle.words(key);
    }
}
