package org.partnine.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The present record with the corrected values of one record in the place of its former ones.
 *
 * @param present as it stands before the correction
 * @param values as they would stand after it, with the key of the record
 */
record Corrected(PresentRecord present, String register, Values values) implements PresentRecord {

    @Override
    public Optional<Values> find(String named, String key) {
        return isIt(named, key) ? Optional.of(values) : present.find(named, key);
    }

    @Override
    public List<Values> naming(String named, String field, String key) {
        return replaced(named, present.naming(named, field, key), Map.of(field, key));
    }

    @Override
    public List<Values> alike(String named, Map<String, String> fields) {
        return replaced(named, present.alike(named, fields), fields);
    }

    private List<Values> replaced(String named, List<Values> found, Map<String, String> fields) {
        if (!named.equals(register)) {
            return found;
        }
        var all = new ArrayList<>(found);
        boolean belongs =
                fields.entrySet().stream().allMatch(field -> field.getValue().equals(values.text(field.getKey())));
        if (!belongs) {
            all.removeIf(other -> isIt(named, other.key()));
            return all;
        }
        boolean stood = all.stream().anyMatch(other -> isIt(named, other.key()));
        all.replaceAll(other -> isIt(named, other.key()) ? values : other);
        if (!stood) {
            all.add(values);
        }
        return all;
    }

    private boolean isIt(String named, @Nullable String key) {
        return named.equals(register) && Objects.equals(key, values.key());
    }
}
