package org.partnine.platform.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnine.platform.reference.DataPackage.CellType;
import org.partnine.platform.reference.DataPackage.Reference;
import org.partnine.platform.reference.DataPackage.Resource;
import org.partnine.platform.reference.DataPackage.Target;

/** Keys are there once, and what a row names is there. */
final class ReferenceChecks {

    private ReferenceChecks() {}

    static void check(DataSet data, Faults faults) {
        Map<Target, Set<String>> held = new HashMap<>();
        for (Resource resource : data.description().resources()) {
            checkPrimaryKey(data, resource, faults);
            for (Reference reference : resource.references()) {
                checkReference(data, resource, reference, held, faults);
            }
        }
    }

    private static void checkPrimaryKey(DataSet data, Resource resource, Faults faults) {
        Map<String, Long> seen = new HashMap<>();
        for (Row row : data.rows(resource)) {
            String key = resource.keyOf(row);
            Long before = seen.putIfAbsent(key, row.line());
            if (before != null) {
                faults.in(
                        row,
                        String.join("+", resource.primaryKey()),
                        "the key " + key + " stands in line " + before + " too; take one row out or tell them apart");
            }
        }
    }

    private static void checkReference(
            DataSet data, Resource resource, Reference reference, Map<Target, Set<String>> held, Faults faults) {
        boolean list = resource.fields().stream()
                .anyMatch(f -> f.name().equals(reference.field()) && f.type() == CellType.LIST);
        for (Row row : data.rows(resource)) {
            List<String> named = list
                    ? row.list(reference.field())
                    : row.has(reference.field()) ? List.of(row.get(reference.field())) : List.of();
            for (String value : named) {
                boolean known = reference.codes().contains(value)
                        || reference.targets().stream()
                                .anyMatch(t -> held.computeIfAbsent(t, x -> values(data, x))
                                        .contains(value));
                if (!known) {
                    faults.in(
                            row,
                            reference.field(),
                            value + " is not in " + where(data, reference) + "; add it there or correct it here");
                }
            }
        }
    }

    private static Set<String> values(DataSet data, Target target) {
        Set<String> values = new HashSet<>();
        data.rows(target.resource()).forEach(row -> values.add(row.get(target.field())));
        values.remove("");
        return values;
    }

    private static String where(DataSet data, Reference reference) {
        return reference.targets().stream()
                .map(t -> data.description()
                                .resource(t.resource())
                                .map(Resource::path)
                                .orElse(t.resource()) + " (" + t.field() + ")")
                .collect(Collectors.joining(" nor in "));
    }
}
