package org.partnine.api;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Set;

/** Parts of which descriptions of addresses are put together. */
final class Described {

    private Described() {}

    static Schema<?> array(Schema<?> items) {
        var array = new ArraySchema();
        array.setItems(items);
        return array;
    }

    static Schema<?> instant(String description) {
        return new StringSchema().format("date-time").description(description);
    }

    static Schema<?> nullable(Schema<?> schema) {
        schema.setTypes(Set.of("string", "null"));
        return schema;
    }

    static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    static Parameter query(String name, String description) {
        return new Parameter().name(name).in("query").description(description).schema(new StringSchema());
    }

    static Parameter header(String name, String description) {
        return new Parameter()
                .name(name)
                .in("header")
                .required(true)
                .description(description)
                .schema(new StringSchema());
    }

    static RequestBody body(Schema<?> schema) {
        return new RequestBody().required(true).content(json(schema));
    }

    static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }
}
