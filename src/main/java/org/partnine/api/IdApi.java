package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnine.accounts.Access;
import org.partnine.documents.DocumentEntry;
import org.partnine.recording.Identification;
import org.partnine.recording.Identified;
import org.partnine.recording.RecordView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Where a program finds what a name stands for. The same address shows readers a page: it produces no media type of its own,
 * so that the page, which does, is preferred by whoever asks for HTML.
 */
@Access(READ)
@RestController
@Hidden
class IdApi {

    private final Identification identification;

    IdApi(Identification identification) {
        this.identification = identification;
    }

    @GetMapping("/id/{*name}")
    ResponseEntity<Map<String, Object>> find(@PathVariable("name") String rest) {
        var fields = new Fields();
        String name = PathId.of("name", rest, fields);
        fields.check();
        Identified found = identification.of(name);
        List<Map<String, Object>> matches = Stream.concat(
                        found.records().stream().map(IdApi::match),
                        Stream.ofNullable(found.document()).map(IdApi::match))
                .toList();
        if (matches.isEmpty()) {
            throw identification
                    .retracted(name)
                    .map(register -> RecordsApi.retracted(name))
                    .orElseGet(() -> RecordsApi.unknown(name));
        }
        if (found.isSeveral()) {
            return ResponseEntity.status(HttpStatus.MULTIPLE_CHOICES).body(Map.of("name", name, "items", matches));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(String.valueOf(matches.getFirst().get("path"))))
                .build();
    }

    private static Map<String, Object> match(RecordView record) {
        return match(record.register().name(), record.key(), record.key());
    }

    private static Map<String, Object> match(DocumentEntry document) {
        return match("documents", document.key(), document.symbol());
    }

    private static Map<String, Object> match(String register, String id, String inPath) {
        var match = new LinkedHashMap<String, Object>();
        match.put("register", register);
        match.put("id", id);
        match.put("path", "/api/v1/" + register + "/" + UriUtils.encodePath(inPath, StandardCharsets.UTF_8));
        return match;
    }
}
