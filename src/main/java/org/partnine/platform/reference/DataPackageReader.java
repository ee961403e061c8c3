package org.partnine.platform.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.partnine.platform.reference.DataPackage.CellType;
import org.partnine.platform.reference.DataPackage.Field;
import org.partnine.platform.reference.DataPackage.Reference;
import org.partnine.platform.reference.DataPackage.Resource;
import org.partnine.platform.reference.DataPackage.Target;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code datapackage.json} (Frictionless Data Package 2.0, Table Schema), as far as the loader uses it. */
final class DataPackageReader {

    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private DataPackageReader() {}

    /** The description; empty, with a fault, if it cannot be read. */
    static Optional<DataPackage> read(byte[] json, Faults faults) {
        try {
            JsonNode root = JsonMapper.builder().build().readTree(json);
            List<Resource> resources = new ArrayList<>();
            for (JsonNode resource : root.path("resources")) {
                resources.add(resource(resource));
            }
            return Optional.of(
                    new DataPackage(text(root, "name"), LocalDate.parse(text(root, "asOf")), List.copyOf(resources)));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            faults.in(DataPackage.FILE, line, "no JSON (" + e.getOriginalMessage() + "); correct it");
        } catch (DateTimeParseException e) {
            faults.in(DataPackage.FILE, 0, "asOf is no day; write it as YYYY-MM-DD");
        }
        return Optional.empty();
    }

    private static Resource resource(JsonNode resource) {
        String name = text(resource, "name");
        JsonNode schema = resource.path("schema");
        List<Field> fields = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (JsonNode field : schema.path("fields")) {
            fields.add(field(field));
            List<Target> targets = new ArrayList<>();
            for (JsonNode target : field.path("references")) {
                targets.add(new Target(text(target, "resource"), text(target, "field")));
            }
            if (!targets.isEmpty()) {
                references.add(new Reference(
                        text(field, "name"), List.copyOf(targets), Set.copyOf(texts(field.path("referenceCodes")))));
            }
        }
        for (JsonNode foreignKey : schema.path("foreignKeys")) {
            JsonNode reference = foreignKey.path("reference");
            references.add(new Reference(
                    text(foreignKey, "fields"),
                    List.of(new Target(reference.path("resource").asString(name), text(reference, "fields"))),
                    Set.of()));
        }
        return new Resource(
                name,
                text(resource, "path"),
                List.copyOf(fields),
                texts(schema.path("primaryKey")),
                Set.copyOf(texts(schema.path("digestedInKeys"))),
                List.copyOf(references));
    }

    private static Field field(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        Set<String> values = new LinkedHashSet<>(texts(constraints.path("enum")));
        values.addAll(texts(field.path("itemEnum")));
        return new Field(
                text(field, "name"),
                type(field),
                constraints.path("required").asBoolean(false),
                constraints.path("unique").asBoolean(false),
                constraints.has("pattern")
                        ? Optional.of(Pattern.compile(text(constraints, "pattern")))
                        : Optional.empty(),
                values,
                Set.copyOf(texts(field.path("trueValues"))),
                Set.copyOf(texts(field.path("falseValues"))),
                constraints.has("minimum")
                        ? OptionalInt.of(constraints.path("minimum").asInt())
                        : OptionalInt.empty());
    }

    private static CellType type(JsonNode field) {
        return switch (text(field, "type")) {
            case "date" -> CellType.DAY;
            case "integer" -> CellType.INTEGER;
            case "boolean" -> CellType.BOOLEAN;
            case "list" -> CellType.LIST;
            default -> text(field, "rdfType").equals(EDTF) ? CellType.PARTIAL_DATE : CellType.TEXT;
        };
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /** A list of texts, or one text standing for a list of one. */
    private static List<String> texts(JsonNode node) {
        if (node.isString()) {
            return List.of(node.asString());
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node) {
            texts.add(element.asString());
        }
        return List.copyOf(texts);
    }
}
