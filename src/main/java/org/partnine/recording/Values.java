package org.partnine.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/** The facts of one version of a record by field name, as far as they are given. Texts, lists of texts, booleans, numbers, maps. */
public final class Values {

    private final @Nullable String key;
    private final Map<String, Object> byName;

    /** @param byName as a record view holds them */
    public Values(@Nullable String key, Map<String, Object> byName) {
        this.key = key;
        this.byName = new LinkedHashMap<>(byName);
    }

    /**
     * The record that one of its readings was made from: that very one, since another record may read alike.
     *
     * @param readings of the records, in their order
     */
    @SuppressWarnings("ReferenceEquality") // that very reading
    public static <R> Values behind(R reading, List<R> readings, List<Values> records) {
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) == reading) {
                return records.get(i);
            }
        }
        throw new IllegalArgumentException("none of these readings");
    }

    /** Of the record; null for one that is not recorded yet. */
    public @Nullable String key() {
        return key;
    }

    public boolean has(String field) {
        return byName.containsKey(field);
    }

    public @Nullable String text(String field) {
        return byName.get(field) instanceof String text ? text : null;
    }

    /** One without which there is no record. */
    public String must(String field) {
        String text = text(field);
        if (text == null) {
            throw new IllegalStateException("no " + field);
        }
        return text;
    }

    public <E extends Enum<E>> @Nullable E code(String field, Class<E> list) {
        String text = text(field);
        return text == null ? null : Enum.valueOf(list, text);
    }

    public @Nullable PartialDate date(String field) {
        String text = text(field);
        return text == null ? null : PartialDate.parse(text);
    }

    /** Empty if not given. */
    public List<String> texts(String field) {
        return byName.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public boolean is(String field) {
        return Boolean.TRUE.equals(byName.get(field));
    }

    /** A member of a field of facts; null if not given. */
    public @Nullable String fact(String field, String member) {
        return byName.get(field) instanceof Map<?, ?> facts && facts.get(member) != null
                ? String.valueOf(facts.get(member))
                : null;
    }

    /** As given, in the order of the register. */
    public Map<String, Object> asGiven() {
        return Map.copyOf(byName);
    }
}
