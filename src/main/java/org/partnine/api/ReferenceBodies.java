package org.partnine.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What can be sent, in the page about the API: each body once, since many operations share one, with a link from every
 * operation that takes it.
 */
final class ReferenceBodies {

    private static final String OF_BODY = "body-";

    private ReferenceBodies() {}

    /** Where an operation takes a body: a link to it. */
    static void link(Html page, JsonNode operation) {
        for (String name : names(operation)) {
            page.element("h3", "Body")
                    .open("p")
                    .link("#" + OF_BODY + name, name)
                    .close("p");
        }
    }

    /** Every body that an operation takes, by name. */
    static void write(Html page, JsonNode api) {
        var names = new TreeSet<String>();
        api.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .forEach(operation -> names.addAll(names(operation)));
        for (String name : names) {
            write(page, name, api.path("components").path("schemas").path(name));
        }
    }

    /** Names of schemas; a body that is described in place has none, and no page of its own. */
    private static Set<String> names(JsonNode operation) {
        return operation
                .path("requestBody")
                .path("content")
                .valueStream()
                .map(content -> content.path("schema").path("$ref").asString(""))
                .filter(reference -> !reference.isEmpty())
                .map(ReferenceBodies::nameOf)
                .collect(Collectors.toSet());
    }

    private static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static void write(Html page, String name, JsonNode schema) {
        Set<String> needed =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        page.open("section", "id", OF_BODY + name)
                .element("h2", name)
                .element("p", schema.path("description").asString(""))
                .open("table")
                .element("caption", "Members of the body")
                .open("thead")
                .open("tr");
        for (String heading : new String[] {"Name", "Meaning", "Type", "Accepted", "Needed"}) {
            page.open("th", "scope", "col").text(heading).close("th");
        }
        page.close("tr").close("thead").open("tbody");
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            page.open("tr")
                    .open("th", "scope", "row")
                    .element("code", member.getKey())
                    .close("th")
                    .element("td", member.getValue().path("description").asString(""))
                    .element("td", type(member.getValue()))
                    .element("td", accepted(member.getValue()))
                    .element("td", needed.contains(member.getKey()) ? "yes" : "")
                    .close("tr");
        }
        page.close("tbody").close("table").close("section");
    }

    private static String accepted(JsonNode member) {
        String codes = ReferencePage.accepted(member);
        return codes.isEmpty() ? ReferencePage.accepted(member.path("items")) : codes;
    }

    /** {@code string}, {@code list of string}, or the name of another schema; null is left to the column "needed". */
    private static String type(JsonNode member) {
        String reference = member.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return nameOf(reference);
        }
        JsonNode type = member.path("type");
        String plain = type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asString)
                        .filter(each -> !each.equals("null"))
                        .collect(Collectors.joining(" or "))
                : type.asString("");
        return plain.equals("array") ? "list of " + type(member.path("items")) : plain;
    }
}
