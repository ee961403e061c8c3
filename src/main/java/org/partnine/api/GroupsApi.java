package org.partnine.api;

import static org.partnine.accounts.Operation.ADMINISTER;
import static org.partnine.accounts.Operation.KEEP_OWN_ACCOUNT;

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
import java.util.Optional;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Administration;
import org.partnine.accounts.Group;
import org.partnine.accounts.Groups;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Groups of accounts, to which restricted records are opened together. */
@Access(ADMINISTER)
@RestController
@RequestMapping(path = "/api/v1/groups", produces = MediaType.APPLICATION_JSON_VALUE)
class GroupsApi {

    private final Administration administration;
    private final Groups groups;
    private final Accounts accounts;
    private final JsonMapper json;

    GroupsApi(Administration administration, Groups groups, Accounts accounts, JsonMapper json) {
        this.administration = administration;
        this.groups = groups;
        this.accounts = accounts;
        this.json = json;
    }

    /** All groups, by name. */
    record GroupsBody(List<NamedGroup> items) {}

    /** A group without its members. */
    record NamedGroup(String id, String name) {}

    /** @param members ids of the accounts that belong to it */
    record GroupBody(String id, String name, List<String> members) {}

    /** A new group. */
    record NewGroup(String name) {}

    @Access(KEEP_OWN_ACCOUNT)
    @GetMapping
    @Operation(summary = "All groups, by name: what an audience can name")
    GroupsBody all() {
        return new GroupsBody(groups.all().stream()
                .map(group -> new NamedGroup(group.key(), group.name()))
                .toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One group and who belongs to it")
    GroupBody one(@Parameter(description = "Its id", example = "0123456789x") @PathVariable String id) {
        return body(known(id));
    }

    @PostMapping
    @Operation(
            summary = "Makes a group",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewGroup.class),
                                            examples = @ExampleObject("{\"name\": \"Desk\"}"))))
    ResponseEntity<GroupBody> make(HttpServletRequest request) throws IOException {
        var members = new Members(SentJson.of(request, json), "name");
        String name = members.must("name");
        members.check();
        Optional<Group> made = administration.makeGroup(name, AccountsApi.by(request));
        if (made.isEmpty()) {
            members.fault("/name", name, "accepted.free-name", Map.of());
        }
        members.check();
        Group group = made.orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/groups/" + group.key()))
                .body(body(group));
    }

    @PutMapping("/{id}/members/{account}")
    @Operation(summary = "Lets an account into a group: it sees what is open to the group")
    GroupBody join(
            @Parameter(description = "Id of the group", example = "0123456789x") @PathVariable String id,
            @Parameter(description = "Id of the account", example = "0123456789x") @PathVariable String account,
            HttpServletRequest request) {
        administration.join(known(id), knownAccount(account), AccountsApi.by(request));
        return body(known(id));
    }

    @DeleteMapping("/{id}/members/{account}")
    @Operation(summary = "Puts an account out of a group")
    GroupBody leave(
            @Parameter(description = "Id of the group", example = "0123456789x") @PathVariable String id,
            @Parameter(description = "Id of the account", example = "0123456789x") @PathVariable String account,
            HttpServletRequest request) {
        administration.leave(known(id), knownAccount(account), AccountsApi.by(request));
        return body(known(id));
    }

    private Group known(String id) {
        return groups.find(id).orElseThrow(() -> RecordsApi.unknown(id));
    }

    private Account knownAccount(String id) {
        return accounts.find(id).orElseThrow(() -> RecordsApi.unknown(id));
    }

    private GroupBody body(Group group) {
        return new GroupBody(group.key(), group.name(), groups.members(group.key()));
    }
}
