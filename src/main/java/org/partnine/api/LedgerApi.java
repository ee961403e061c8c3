package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
import org.partnine.ledger.Batch;
import org.partnine.ledger.Checkpoint;
import org.partnine.ledger.Hash;
import org.partnine.ledger.Ledgers;
import org.partnine.ledger.Proof;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** That the record is what was written: checkpoints to keep, and proofs to check against them. */
@Access(READ)
@RestController
@RequestMapping(path = LedgerApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class LedgerApi {

    static final String PATH = "/api/v1/ledger";

    private final Ledgers ledgers;

    LedgerApi(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @GetMapping("/checkpoint")
    @Operation(summary = "What a ledger holds up to its last sealed batch: keep it, and ask for a proof later")
    CheckpointBody checkpoint(
            @Parameter(
                            description = "PUBLIC, or REST for administrators; absent: PUBLIC",
                            schema = @Schema(implementation = Ledgers.Which.class))
                    @RequestParam(required = false)
                    @Nullable
                    String ledger) {
        Checkpoint checkpoint = ledgers.checkpoint(which(ledger));
        return new CheckpointBody(
                checkpoint.ledger(),
                checkpoint.entries(),
                checkpoint.batches(),
                checkpoint.chained() == null ? null : checkpoint.chained().hex(),
                checkpoint.sealedAt());
    }

    /**
     * @param entries sealed so far
     * @param chained SHA-256 that stands for all batches so far; null: none yet
     */
    record CheckpointBody(
            String ledger,
            long entries,
            long batches,
            @Nullable String chained,
            @Nullable Instant sealedAt) {}

    @GetMapping("/proof/{entry}")
    @Operation(summary = "That an entry stands in the ledger, and what leads from it to the last checkpoint")
    ProofBody proof(
            @Parameter(description = "Name of the entry, from the history of a record", example = "0123456789x")
                    @PathVariable
                    String entry,
            @Parameter(
                            description = "PUBLIC, or REST for administrators; absent: PUBLIC",
                            schema = @Schema(implementation = Ledgers.Which.class))
                    @RequestParam(required = false)
                    @Nullable
                    String ledger) {
        Proof proof = ledgers.proof(entry, which(ledger))
                .orElseThrow(() ->
                        new Refused(ProblemType.UNKNOWN_ENTRY, new FieldFault("entry", entry, "accepted.known-entry")));
        return ProofBody.of(proof);
    }

    private Ledgers.Which which(@Nullable String ledger) {
        var fields = new Fields();
        Ledgers.Which which = fields.code("ledger", ledger, Ledgers.Which.class);
        fields.check();
        if (which == null || which == Ledgers.Which.PUBLIC) {
            return Ledgers.Which.PUBLIC;
        }
        Reader reader = CurrentReader.get();
        if (reader instanceof Reader.SignedIn someone) {
            if (someone.has(Role.ADMINISTRATOR) && someone.scopes().has(Scopes.ADMIN)) {
                return which;
            }
            throw new Refused(ProblemType.FORBIDDEN, List.of());
        }
        throw new Refused(ProblemType.UNAUTHORISED, List.of(), null, Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    /**
     * @param content what the leaf hash is taken over, as canonical JSON (RFC 8785), with the byte 0 before it
     * @param path hashes from the leaf to the root of the batch, nearest first (RFC 6962)
     * @param former chained value of the batch before; null: the first batch
     * @param later the batches after it, which lead to the checkpoint
     */
    record ProofBody(
            Map<String, Object> content,
            long position,
            int index,
            List<String> path,
            BatchBody batch,
            @Nullable String former,
            List<BatchBody> later) {

        static ProofBody of(Proof proof) {
            var content = new TreeMap<String, Object>();
            proof.entry()
                    .content()
                    .properties()
                    .forEach(member ->
                            content.put(member.getKey(), member.getValue().asString()));
            return new ProofBody(
                    content,
                    proof.position(),
                    proof.index(),
                    proof.path().stream().map(Hash::hex).toList(),
                    BatchBody.of(proof.batch()),
                    proof.former() == null ? null : proof.former().hex(),
                    proof.later().stream().map(BatchBody::of).toList());
        }
    }

    /** One sealed batch. */
    record BatchBody(String ledger, long number, long first, int size, String root, Instant sealedAt) {

        static BatchBody of(Batch batch) {
            return new BatchBody(
                    batch.ledger(),
                    batch.number(),
                    batch.first(),
                    batch.size(),
                    batch.root().hex(),
                    batch.sealedAt());
        }
    }
}
