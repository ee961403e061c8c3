package org.partnine.api;

import static org.partnine.accounts.Operation.ADMINISTER;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Administration;
import org.partnine.accounts.LinkGiven;
import org.partnine.accounts.LinkMail;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** All accounts, for administrators. */
@Access(ADMINISTER)
@RestController
@RequestMapping(path = "/api/v1/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountsApi {

    private static final String NEW =
            "{\"email\": \"colleague@example.org\", \"name\": \"A Colleague\", \"role\": \"CONTRIBUTOR\"}";
    private static final String CHANGE = "{\"role\": \"REVIEWER\"}";

    private final Administration administration;
    private final Accounts accounts;
    private final RequestedLanguage languages;
    private final JsonMapper json;

    AccountsApi(Administration administration, Accounts accounts, RequestedLanguage languages, JsonMapper json) {
        this.administration = administration;
        this.accounts = accounts;
        this.languages = languages;
        this.json = json;
    }

    /** All accounts, by name. */
    record AccountsBody(List<AccountBody> items) {}

    /** A new account. */
    record NewAccount(String email, String name, Role role) {}

    /**
     * What is to change; what is absent stays.
     *
     * @param disabled true: it may not be used, and its sessions end
     */
    record AccountChange(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Role role,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean disabled) {}

    /**
     * @param mail SENT: the link went to the account's address, and is not shown
     * @param link under which its owner sets a password: shown once, to be handed on; null: it was sent
     */
    record InvitedBody(
            AccountBody account,
            LinkMail.Result mail,
            @Nullable String link) {

        static InvitedBody of(Account account, LinkGiven given) {
            AccountBody body = AccountBody.of(account);
            return switch (given) {
                case LinkGiven.Mailed mailed -> new InvitedBody(body, LinkMail.Result.SENT, null);
                case LinkGiven.NotMailed failed -> new InvitedBody(body, LinkMail.Result.FAILED, failed.link());
                case LinkGiven.Shown shown -> new InvitedBody(body, LinkMail.Result.NOT_SET_UP, shown.link());
            };
        }
    }

    @GetMapping
    @Operation(summary = "All accounts, by name")
    AccountsBody all() {
        return new AccountsBody(accounts.all().stream().map(AccountBody::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One account")
    AccountBody one(@Parameter(description = "Its id", example = "0123456789x") @PathVariable String id) {
        return AccountBody.of(known(id));
    }

    @PostMapping
    @Operation(
            summary = "Makes an account, and a one-time link under which its owner sets a password",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewAccount.class),
                                            examples = @ExampleObject(NEW))))
    ResponseEntity<InvitedBody> invite(HttpServletRequest request) throws IOException {
        var members = new Members(SentJson.of(request, json), "email", "name", "role");
        String email = Account.email(members.must("email"));
        String name = members.must("name");
        members.must("role");
        Role role = members.code("role", Role.class);
        if (!email.isEmpty() && !Account.isEmail(email)) {
            members.fault("/email", email, "accepted.email", Map.of());
        } else if (accounts.withEmail(email).isPresent()) {
            members.fault("/email", email, "accepted.free-email", Map.of());
        }
        members.check();
        Optional<Account> made = administration.invite(email, name, Objects.requireNonNull(role), by(request));
        if (made.isEmpty()) {
            members.fault("/email", email, "accepted.free-email", Map.of());
            members.check();
        }
        Account account = made.orElseThrow();
        LinkGiven given = administration.link(
                OneTimeLink.Kind.INVITATION,
                account,
                by(request),
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                languages.lenient(request).tag());
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + account.key()))
                .body(InvitedBody.of(account, given));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Gives an account another role, or disables or enables it",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = AccountChange.class),
                                            examples = @ExampleObject(CHANGE))))
    AccountBody change(
            @Parameter(description = "Its id", example = "0123456789x") @PathVariable String id,
            HttpServletRequest request)
            throws IOException {
        Account account = known(id);
        var members = new Members(SentJson.of(request, json), "role", "disabled");
        Role role = members.code("role", Role.class);
        Boolean disabled = members.flag("disabled");
        members.check();
        if (role != null && !administration.give(account, role, by(request))) {
            members.fault("/role", role.name(), "accepted.other-administrator", Map.of());
        }
        if (Boolean.TRUE.equals(disabled) && !administration.disable(known(id), by(request))) {
            members.fault("/disabled", "true", "accepted.other-administrator", Map.of());
        }
        if (Boolean.FALSE.equals(disabled)) {
            administration.enable(account, by(request));
        }
        members.check();
        return AccountBody.of(known(id));
    }

    private Account known(String id) {
        return accounts.find(id).orElseThrow(() -> RecordsApi.unknown(id));
    }

    static Administration.By by(HttpServletRequest request) {
        return new Administration.By(Caller.get().account(), request.getRemoteAddr());
    }
}
