package org.partnine.api;

import static org.partnine.accounts.Operation.KEEP_OWN_ACCOUNT;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiToken;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The caller's own account and its tokens. */
@Access(KEEP_OWN_ACCOUNT)
@RestController
@RequestMapping(path = "/api/v1/account", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountApi {

    private static final int LONGEST_DAYS = (int) ApiTokens.LONGEST_LIFE.toDays();
    private static final int DEFAULT_DAYS = 90;
    private static final String NEW =
            "{\"name\": \"nightly import\", \"scopes\": [\"read\", \"write:visits\"], \"days\": 30}";

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final SecurityEvents events;
    private final JsonMapper json;

    AccountApi(Accounts accounts, ApiTokens tokens, SecurityEvents events, JsonMapper json) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.events = events;
        this.json = json;
    }

    /**
     * The caller.
     *
     * @param groups ids of the groups it belongs to
     * @param scopes what the present token may be used for
     */
    record OwnAccountBody(String id, String email, String name, Role role, List<String> groups, List<String> scopes) {}

    /** A token without its secret. */
    record TokenBody(
            String id,
            String name,
            List<String> scopes,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {

        static TokenBody of(ApiToken token) {
            return new TokenBody(
                    token.key(),
                    token.name(),
                    token.scopes().list(),
                    token.madeAt(),
                    token.expiresAt(),
                    token.lastUsedAt(),
                    token.revokedAt());
        }
    }

    /** The caller's tokens, newest first. */
    record TokensBody(List<TokenBody> items) {}

    /** @param secret shown once, and kept by nobody here */
    record MadeTokenBody(TokenBody token, String secret) {}

    /**
     * A new token.
     *
     * @param scopes read, write, write:REGISTER, export, admin; none that the present token lacks
     * @param days 1 to 366; absent: 90
     */
    record NewToken(
            String name,
            List<String> scopes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer days) {}

    @GetMapping
    @Operation(summary = "The caller's account, and what the present token may be used for")
    OwnAccountBody account() {
        Reader.SignedIn caller = Caller.get();
        Account own = accounts.find(caller.account()).orElseThrow();
        return new OwnAccountBody(
                own.key(),
                own.email(),
                own.name(),
                own.role(),
                own.groups().stream().sorted().toList(),
                caller.scopes().list());
    }

    @GetMapping("/tokens")
    @Operation(summary = "The caller's tokens, newest first")
    TokensBody tokens() {
        return new TokensBody(
                tokens.of(Caller.get().account()).stream().map(TokenBody::of).toList());
    }

    @PostMapping("/tokens")
    @Operation(
            summary = "Makes a token that may do no more than the present one; its secret is shown once",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewToken.class),
                                            examples = @ExampleObject(NEW))))
    ResponseEntity<MadeTokenBody> makeToken(HttpServletRequest request) throws IOException {
        Reader.SignedIn caller = Caller.get();
        var members = new Members(SentJson.of(request, json), "name", "scopes", "days");
        String name = members.must("name");
        int days = members.number("days", 1, LONGEST_DAYS, DEFAULT_DAYS);
        Set<String> scopes = new HashSet<>(members.texts("scopes"));
        if (scopes.isEmpty()
                || !scopes.stream().allMatch(scope -> Scopes.isScope(scope) && reaches(caller.scopes(), scope))) {
            members.fault(
                    "/scopes",
                    String.join(", ", scopes),
                    "accepted.one-of",
                    Problems.values(String.join(", ", caller.scopes().list())));
        }
        members.check();
        var made = tokens.make(caller.account(), name, new Scopes(scopes), Duration.ofDays(days));
        events.note(
                SecurityEvent.Kind.TOKEN_MADE,
                caller.account(),
                request.getRemoteAddr(),
                made.token().key());
        return ResponseEntity.created(
                        URI.create("/api/v1/account/tokens/" + made.token().key()))
                .body(new MadeTokenBody(TokenBody.of(made.token()), made.secret()));
    }

    @DeleteMapping("/tokens/{id}")
    @Operation(summary = "Revokes a token of the caller's: it opens nothing any more")
    TokenBody revoke(
            @Parameter(description = "Id of the token, not its secret", example = "0123456789x") @PathVariable
                    String id,
            HttpServletRequest request) {
        Reader.SignedIn caller = Caller.get();
        if (!tokens.revoke(caller.account(), id)) {
            throw RecordsApi.unknown(id);
        }
        events.note(SecurityEvent.Kind.TOKEN_REVOKED, caller.account(), request.getRemoteAddr(), id);
        return TokenBody.of(tokens.find(id).orElseThrow());
    }

    private static boolean reaches(Scopes own, String scope) {
        return own.has(scope) || (scope.startsWith("write:") && own.has(Scopes.WRITE));
    }
}
