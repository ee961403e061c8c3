package org.partnine.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts an example beside each body. They are answers that the reference data gave, with shortened lists, in api/examples:
 * one for each operation, and for each register one record, out of which the other bodies of the register are made.
 * Registers that the reference data leave empty have a made-up one.
 */
@Component
class ExamplesDescribed {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String JSON = "application/json";

    private final Registers registers;

    ExamplesDescribed(Registers registers) {
        this.registers = registers;
    }

    void describe(OpenAPI api) {
        Map<String, JsonNode> bySchema = new HashMap<>();
        bySchema.put("Reason", Json31.mapper().createObjectNode().put("reason", "Recorded twice"));
        read("history").ifPresent(history -> bySchema.put("History", history));
        for (String schema : List.of("Proposal", "ProposalBesideRecord", "Comment", "Assignment", "Suggestion")) {
            read("schema-" + schema).ifPresent(example -> bySchema.put(schema, example));
        }
        for (String listed : List.of("Proposal", "Comment", "Assignment")) {
            ObjectNode list = Json31.mapper().createObjectNode();
            list.putArray("items").add(bySchema.get(listed));
            bySchema.put(listed + "s", list);
        }
        registers.all().stream().filter(Register::open).forEach(register -> of(register, api, bySchema));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> describe(operation, bySchema));
    }

    private static void describe(Operation operation, Map<String, JsonNode> bySchema) {
        if (operation.getRequestBody() != null) {
            describe(operation.getRequestBody().getContent(), null, bySchema);
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                describe(response.getContent(), read(operation.getOperationId()).orElse(null), bySchema);
            }
        });
    }

    private static void describe(@Nullable Content content, @Nullable JsonNode own, Map<String, JsonNode> bySchema) {
        MediaType json = content == null ? null : content.get(JSON);
        if (json == null || json.getSchema() == null) {
            return;
        }
        String reference = json.getSchema().get$ref();
        if (own != null) {
            json.setExample(own);
        } else if (json.getExample() != null) {
            // Declared where the operation is; as text, where it could not be read before.
            if (json.getExample() instanceof String written) {
                json.setExample(parsed(written));
            }
        } else if (reference != null) {
            json.setExample(bySchema.get(reference.substring(SCHEMAS.length())));
        } else {
            json.setExample(json.getSchema().getExample());
        }
    }

    /** Annotations hold JSON as text. */
    private static JsonNode parsed(String written) {
        try {
            return Json31.mapper().readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an example that is no JSON: " + written, e);
        }
    }

    /** Of the bodies of a register, by the names of their schemas. */
    private static void of(Register register, OpenAPI api, Map<String, JsonNode> bySchema) {
        Optional<ObjectNode> read = read("register-" + register.name());
        if (read.isEmpty()) {
            return;
        }
        ObjectNode shown = read.get();
        String name = RecordsDescribed.schemaName(register.name());
        ObjectNode record = within(shown, api, name + "Record");
        bySchema.put(name + "Shown", shown);
        bySchema.put(name + "Record", record);
        bySchema.put(name + "Facts", within(shown, api, name + "Facts"));
        bySchema.put(name + "Added", within(shown, api, name + "Added"));
        ObjectNode listed = record.deepCopy().remove(List.of("version", "steps"));
        ObjectNode list = Json31.mapper().createObjectNode();
        list.putArray("items").add(listed);
        list.putNull("next").set("asOf", shown.get("dataSetAsOf"));
        bySchema.put(name + "List", list.putNull("knownAt"));
        ObjectNode steps = Json31.mapper().createObjectNode().put("id", "RQ-bashir-ZAF-2015-06");
        steps.putArray("items").add(listed);
        bySchema.put(name + "Steps", steps);
    }

    /** Those members of the record that the schema names. */
    private static ObjectNode within(ObjectNode record, OpenAPI api, String schema) {
        Schema<?> described = api.getComponents().getSchemas().get(schema);
        return record.deepCopy()
                .retain(described == null ? Set.of() : described.getProperties().keySet());
    }

    /** Read by the mapper that writes the description, whose trees keep what is null. */
    private static Optional<ObjectNode> read(String name) {
        var file = new ClassPathResource("api/examples/" + name + ".json");
        if (!file.exists()) {
            return Optional.empty();
        }
        try (var in = file.getInputStream()) {
            return Optional.of((ObjectNode) Json31.mapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the example cannot be read: " + name, e);
        }
    }
}
