package org.partnine.web.information;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables that the application was started with, to take away: those that their description names, no others. */
@Component
public class DataFiles {

    private static final String DESCRIPTION = "datapackage.json";

    private final String location;
    private final ResourceLoader resources;
    private final JsonMapper json;

    /** @param location a directory, or {@code classpath:} and a path on it; empty: no data set */
    DataFiles(@Value("${part-nine.reference}") String location, ResourceLoader resources, JsonMapper json) {
        this.location = location.isEmpty() || location.startsWith("classpath:") ? location : "file:" + location;
        this.resources = resources;
        this.json = json;
    }

    /**
     * A table as its description has it.
     *
     * @param description in English
     * @param bytes how long the file is
     */
    public record Table(String file, String description, long bytes) {}

    /** A file with its media type. */
    record File(String type, Resource content) {}

    /** The tables, in the order of the description. */
    List<Table> tables() {
        return description()
                .map(description -> description
                        .path("resources")
                        .valueStream()
                        .map(table -> table(table))
                        .toList())
                .orElse(List.of());
    }

    Optional<File> find(String name) {
        if (name.equals(DESCRIPTION)) {
            return description().map(description -> new File("application/json", at(DESCRIPTION)));
        }
        return tables().stream()
                .filter(table -> table.file().equals(name))
                .findFirst()
                .map(table -> new File("text/csv;charset=UTF-8", at(name)));
    }

    private Table table(JsonNode table) {
        String file = table.path("path").asString();
        return new Table(file, table.path("description").asString(""), length(file));
    }

    private Optional<JsonNode> description() {
        return !location.isEmpty() && at(DESCRIPTION).exists()
                ? Optional.of(json.readTree(content(DESCRIPTION)))
                : Optional.empty();
    }

    private Resource at(String name) {
        return resources.getResource(location.replaceFirst("/$", "") + "/" + name);
    }

    private long length(String name) {
        try {
            return at(name).contentLength();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private byte[] content(String name) {
        try {
            return at(name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
