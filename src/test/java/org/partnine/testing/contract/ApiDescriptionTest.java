package org.partnine.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDescriptionTest {

    private static final String JSON = "application/json";
    private static final String RIGHT = "{\"id\":\"a\",\"day\":\"2026-11-25\",\"note\":null,\"kind\":\"STAY\"}";

    private final ApiDescription description = new ApiDescription("""
            {"openapi": "3.1.0",
             "paths": {
               "/api/v1/things": {"get": {
                 "parameters": [{"name": "on", "in": "query"}],
                 "responses": {"200": {
                   "headers": {"ETag": {"required": true}, "Link": {}},
                   "content": {"application/json": {"schema": {
                     "type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}}},
               "/api/v1/things/{id}": {"get": {"responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "304": {}}}},
               "/api/v1/things/{id}/history": {"post": {
                 "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["reason"]}}}},
                 "responses": {"201": {"content": {"application/json": {"schema": {"type": "object"}}}}}}}},
             "components": {"schemas": {
               "ProblemBody": {"type": "object", "required": ["type"], "properties": {"type": {"type": "string"}}},
               "Thing": {"type": "object", "required": ["id", "note"], "properties": {
                 "id": {"type": "string"}, "day": {"type": "string", "format": "date"},
                 "note": {"type": ["string", "null"]}, "kind": {"type": "string", "enum": ["STAY", "VISIT"]}}}}}}
            """);

    @Test
    void an_answer_as_described_has_no_fault() {
        assertThat(faults("GET", "/api/v1/things/a", 200, RIGHT)).isEmpty();
        assertThat(faults("GET", "/api/v1/things/a/b", 200, RIGHT)).isEmpty();
        assertThat(faults("GET", "/api/v1/things/a", 304, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "a missing member         | {'id':'a'}                                   | note",
                "an undescribed member    | {'id':'a','note':null,'colour':'red'}        | colour",
                "a null                   | {'id':null,'note':null}                      | /id: null found",
                "another type             | {'id':7,'note':null}                         | /id: integer found",
                "another code             | {'id':'a','note':null,'kind':'TRIP'}         | /kind",
                "a day that is none       | {'id':'a','note':null,'day':'2026-02-30'}    | /day",
                "what is no JSON          | <html>                                       | no JSON",
                "nothing                  | ''                                           | string found"
            })
    void a_wrong_body_is_caught(String what, String body, String fault) {
        assertThat(String.join(" ", faults("GET", "/api/v1/things/a", 200, body.replace('\'', '"'))))
                .as(what)
                .contains(fault);
    }

    @Test
    void a_wrong_item_of_a_list_is_caught() {
        var headers = headers("ETag", "\"1\"");
        assertThat(faults("/api/v1/things", List.of(), JSON, headers, "[" + RIGHT + "]"))
                .isEmpty();
        assertThat(faults("/api/v1/things", List.of(), JSON, headers, "[" + RIGHT + ",{}]"))
                .hasSize(2);
    }

    @Test
    void headers_parameters_types_and_statuses_beside_the_description_are_caught() {
        var tag = headers("ETag", "\"1\"");
        assertThat(faults("/api/v1/things", List.of("on"), JSON, tag, "[]")).isEmpty();
        assertThat(faults("/api/v1/things", List.of("colour"), JSON, tag, "[]")).hasSize(1);
        assertThat(faults("/api/v1/things", List.of(), JSON, headers("Link", "x"), "[]"))
                .containsExactly("the header ETag is missing");
        assertThat(faults("/api/v1/things/a", List.of(), JSON, tag, RIGHT))
                .containsExactly("the header ETag is not described");
        assertThat(faults("/api/v1/things/a", List.of(), "text/csv", headers(), "a,b"))
                .containsExactly("the type text/csv is not described");
        assertThat(faults("GET", "/api/v1/things/a", 500, "{}")).containsExactly("the status 500 is not described");
        assertThat(faults("GET", "/api/v1/things/a", 304, "{}")).containsExactly("a body where none is described");
    }

    @Test
    void what_is_not_described_is_refused_with_a_problem() {
        var problem = "{\"type\":\"/problems/x\"}";
        assertThat(faults("GET", "/api/v1/nothing", 200, RIGHT)).hasSize(1);
        assertThat(faults("PATCH", "/api/v1/things", 200, RIGHT)).hasSize(1);
        assertThat(faults("GET", "/api/v1/nothing", 404, problem)).hasSize(1);
        assertThat(description.faults(new Exchange(
                        "GET", "/api/v1/nothing", List.of(), "", 404, "application/problem+json", headers(), problem)))
                .isEmpty();
    }

    @Test
    void a_body_that_was_accepted_is_one_that_the_description_allows() {
        assertThat(description.faults(new Exchange(
                        "POST", "/api/v1/things/a/history", List.of(), "{\"reason\":1}", 201, JSON, headers(), "{}")))
                .isEmpty();
        assertThat(description.faults(
                        new Exchange("POST", "/api/v1/things/a/history", List.of(), "{}", 201, JSON, headers(), "{}")))
                .hasSize(1);
    }

    private List<String> faults(String method, String path, int status, String body) {
        return description.faults(new Exchange(method, path, List.of(), "", status, JSON, headers(), body));
    }

    private List<String> faults(
            String path, List<String> parameters, @Nullable String type, Map<String, String> headers, String body) {
        return description.faults(new Exchange("GET", path, parameters, "", 200, type, headers, body));
    }

    private static Map<String, String> headers(String... namesAndValues) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }
}
