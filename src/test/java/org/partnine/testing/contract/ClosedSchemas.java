package org.partnine.testing.contract;

import java.util.ArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes every object that names its members admit no others: an answer with a member that nobody described is as wrong as
 * one without a member that was promised. Where schemas are put together, what none of them has described is refused.
 */
final class ClosedSchemas {

    private ClosedSchemas() {}

    static JsonNode close(JsonNode schemas) {
        JsonNode copy = schemas.deepCopy();
        closeIn(copy, false);
        return copy;
    }

    private static void closeIn(JsonNode node, boolean isPart) {
        switch (node) {
            case ObjectNode object -> {
                boolean isSchema = object.path("properties").isObject();
                boolean isComposed = object.has("allOf") || object.has("oneOf") || object.has("anyOf");
                if (!isPart && !object.has("additionalProperties")) {
                    if (isSchema && isComposed) {
                        object.put("unevaluatedProperties", false);
                    } else if (isSchema) {
                        object.put("additionalProperties", false);
                    }
                }
                for (String name : new ArrayList<>(object.propertyNames())) {
                    closeIn(object.get(name), name.equals("allOf"));
                }
            }
            case ArrayNode array -> array.forEach(item -> closeIn(item, isPart));
            default -> {
                // Holds no schema.
            }
        }
    }
}
