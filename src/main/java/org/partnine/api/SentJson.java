package org.partnine.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON object that a request sends. */
final class SentJson {

    private static final int LONGEST = 1 << 20;

    private final byte[] bytes;
    private final ObjectNode body;

    private SentJson(byte[] bytes, ObjectNode body) {
        this.bytes = bytes;
        this.body = body;
    }

    static SentJson of(HttpServletRequest request, JsonMapper json) throws IOException {
        String type = request.getContentType();
        if (type == null || !isJson(type)) {
            throw new Refused(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
        }
        byte[] bytes = request.getInputStream().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new Refused(ProblemType.TOO_LARGE, List.of());
        }
        try {
            JsonNode body = json.reader(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(bytes);
            if (body != null && body.isObject() && isWhole(body)) {
                return new SentJson(bytes, body.asObject());
            }
        } catch (MismatchedInputException e) {
            // One of the two would be lost, and programs differ in which (RFC 8259, section 4).
            throw new Refused(ProblemType.MALFORMED_REQUEST, List.of(brokenOff(e, "accepted.members-once")));
        } catch (JacksonException e) {
            throw new Refused(ProblemType.MALFORMED_REQUEST, List.of(unreadable(e)));
        }
        throw new Refused(
                ProblemType.MALFORMED_REQUEST,
                List.of(new FieldFault(null, "", null, "accepted.object", Map.of(), null)));
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** Where JSON breaks off. */
    static FieldFault unreadable(JacksonException broken) {
        return brokenOff(broken, "accepted.json");
    }

    private static FieldFault brokenOff(JacksonException broken, String accepted) {
        TokenStreamLocation at = broken.getLocation();
        return new FieldFault(
                null,
                "",
                null,
                accepted,
                Map.of(
                        "line", String.valueOf(at == null ? 1 : Math.max(1, at.getLineNr())),
                        "column", String.valueOf(at == null ? 1 : Math.max(1, at.getColumnNr()))),
                null);
    }

    /**
     * Whether all texts are made of whole characters: JSON can write halves of them (RFC 8259, section 8.2), which would be
     * kept as question marks.
     */
    private static boolean isWhole(JsonNode node) {
        return node.isString()
                ? isWhole(node.stringValue())
                : node.propertyNames().stream().allMatch(SentJson::isWhole)
                        && node.values().stream().allMatch(SentJson::isWhole);
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> Character.isBmpCodePoint(c) && Character.isSurrogate((char) c));
    }

    /**
     * The same, if it has no other members than those known: what a misspelt one says would be lost.
     *
     * @throws Refused if it has
     */
    SentJson only(String... known) {
        List<FieldFault> faults = beyond(List.of(known));
        if (!faults.isEmpty()) {
            throw new Refused(ProblemType.FAULTY_RECORD, faults);
        }
        return this;
    }

    /** A fault for each member that is not among those known. */
    List<FieldFault> beyond(List<String> known) {
        return body.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldFault(
                        null, "/" + name, null, "accepted.members", Problems.values(String.join(", ", known)), null))
                .toList();
    }

    ObjectNode body() {
        return body;
    }

    /** Takes what was sent, byte for byte, into the digest. */
    void update(MessageDigest digest) {
        digest.update(bytes);
    }

    /**
     * A member that is a text; null: it is absent, null, blank, or one that the database cannot keep.
     *
     * @throws Refused if it is something else: what it says would be lost
     */
    @Nullable
    String text(String member) {
        JsonNode text = body.get(member);
        if (text == null || text.isNull()) {
            return null;
        }
        if (!text.isString()) {
            throw new Refused(
                    ProblemType.FAULTY_RECORD,
                    List.of(new FieldFault(null, "/" + member, null, "accepted.string", Map.of(), null)));
        }
        return text.stringValue().isBlank() || text.stringValue().indexOf('\0') >= 0
                ? null
                : text.stringValue().strip();
    }
}
