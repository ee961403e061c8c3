package org.partnine.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes which members of an answer are always there and which may be null, as the records in Java have it. */
@Component
class MembersOfAnswers implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> read = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && read.isRecord()) {
            Schema<?> model = model(resolved, context.getDefinedModels());
            if (model != null && model.getProperties() != null) {
                for (RecordComponent component : read.getRecordComponents()) {
                    describe(component, model);
                }
            }
        }
        return resolved;
    }

    @SuppressWarnings("rawtypes") // as the library has them
    private static @Nullable Schema<?> model(Schema<?> resolved, Map<String, Schema> models) {
        String reference = resolved.get$ref();
        return reference == null ? resolved : models.get(reference.substring(REFERENCE.length()));
    }

    private static void describe(RecordComponent component, Schema<?> model) {
        String name = component.getName();
        Schema<?> member = (Schema<?>) model.getProperties().get(name);
        if (member == null) {
            return;
        }
        var include = component.getAccessor().getAnnotation(JsonInclude.class);
        if (include != null && include.value() == JsonInclude.Include.NON_NULL) {
            return;
        }
        if (model.getRequired() == null || !model.getRequired().contains(name)) {
            model.addRequiredItem(name);
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            model.addProperty(name, nullable(member));
        }
    }

    private static Schema<?> nullable(Schema<?> schema) {
        if (isNullable(schema)) {
            return schema;
        }
        if (schema.get$ref() == null && schema.getEnum() == null && schema.getTypes() != null) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.add(NULL);
            schema.setTypes(types);
            return schema;
        }
        Schema<?> either = new Schema<>().description(schema.getDescription());
        schema.setDescription(null);
        either.setAnyOf(List.of(schema, new Schema<>().types(new LinkedHashSet<>(List.of(NULL)))));
        return either;
    }

    private static boolean isNullable(Schema<?> schema) {
        return (schema.getTypes() != null && schema.getTypes().contains(NULL))
                || (schema.getAnyOf() != null
                        && schema.getAnyOf().stream()
                                .anyMatch(part -> part.getTypes() != null
                                        && part.getTypes().contains(NULL)));
    }
}
