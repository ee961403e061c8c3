package org.partnine.api;

import static org.partnine.accounts.Operation.KEEP_OWN_ACCOUNT;
import static org.partnine.accounts.Operation.PROPOSE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.AudienceMembers;
import org.partnine.accounts.Audiences;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The audiences of closed records. One to which the caller does not belong is as unknown as one that never was. */
@Access(PROPOSE)
@RestController
@RequestMapping(path = "/api/v1/audiences", produces = MediaType.APPLICATION_JSON_VALUE)
class AudiencesApi {

    private static final String MEMBERS = "{\"members\": [\"group:Desk\"]}";
    private static final String NEW = "{\"level\": \"SEALED\", \"members\": [\"account:colleague@example.org\"]}";

    private final Audiences audiences;
    private final AudienceMembers belonging;
    private final JsonMapper json;

    AudiencesApi(Audiences audiences, AudienceMembers belonging, JsonMapper json) {
        this.audiences = audiences;
        this.belonging = belonging;
        this.json = json;
    }

    /** The audiences of the caller. */
    record AudiencesBody(List<AudienceBody> items) {}

    /**
     * A new audience.
     *
     * @param within id of an audience of the caller's; null: no condition
     * @param members of RESTRICTED group:NAME, of SEALED account:E-MAIL; the maker belongs to it in any case
     */
    record NewAudience(
            Audiences.Level level,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String within,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> members) {}

    /** @param members of RESTRICTED group:NAME, of SEALED account:E-MAIL */
    record NewMembers(List<String> members) {}

    @Access(KEEP_OWN_ACCOUNT)
    @GetMapping
    @Operation(summary = "Audiences of closed records to which the caller belongs")
    AudiencesBody mine() {
        return new AudiencesBody(audiences.mine().stream().map(this::body).toList());
    }

    @Access(KEEP_OWN_ACCOUNT)
    @GetMapping("/{id}")
    @Operation(summary = "One audience to which the caller belongs")
    AudienceBody one(@Parameter(description = "Its id", example = "au_0123456789abcdef") @PathVariable String id) {
        return body(known(id));
    }

    @PostMapping
    @Operation(
            summary = "Makes an audience, to which its maker belongs: name it in a closed record",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewAudience.class),
                                            examples = @ExampleObject(NEW))))
    ResponseEntity<AudienceBody> make(HttpServletRequest request) throws IOException {
        var members = new Members(SentJson.of(request, json), "level", "within", "members");
        members.must("level");
        var level = members.code("level", Audiences.Level.class);
        String within = members.text("within");
        if (within != null && audiences.find(within).isEmpty()) {
            members.fault("/within", within, "accepted.own-audience", Map.of());
        }
        List<String> marks = marks(members.texts("members"), level, members);
        members.check();
        var made = audiences.make(Caller.get(), Objects.requireNonNull(level), within, marks);
        return ResponseEntity.created(URI.create("/api/v1/audiences/" + made.key()))
                .body(body(made));
    }

    @PostMapping("/{id}/members")
    @Operation(
            summary = "Lets groups or persons into an audience: they see all its records, from now on",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewMembers.class),
                                            examples = @ExampleObject(MEMBERS))))
    AudienceBody admit(
            @Parameter(description = "Its id", example = "au_0123456789abcdef") @PathVariable String id,
            HttpServletRequest request)
            throws IOException {
        Audiences.Audience audience = known(id);
        var members = new Members(SentJson.of(request, json), "members");
        List<String> marks = marks(members.mustTexts("members"), audience.level(), members);
        members.check();
        marks.forEach(mark -> audiences.admitTo(Caller.get(), id, mark));
        return body(known(id));
    }

    @DeleteMapping("/{id}/members/{kind}/{member}")
    @Operation(summary = "Puts a group or a person out of an audience: they see its records no longer")
    AudienceBody remove(
            @Parameter(description = "Its id", example = "au_0123456789abcdef") @PathVariable String id,
            @Parameter(description = "group or account", example = "account") @PathVariable String kind,
            @Parameter(description = "Id of the group or the account", example = "0123456789x") @PathVariable
                    String member) {
        Audiences.Audience audience = known(id);
        if (!audiences.remove(Caller.get(), id, kind + ":" + member)) {
            throw RecordsApi.unknown(member);
        }
        return body(audiences.find(id).orElse(audience));
    }

    /** Keys for names: groups for restricted records, persons for sealed ones. */
    private List<String> marks(List<String> names, Audiences.@Nullable Level level, Members members) {
        Audiences.Level of = level == null ? Audiences.Level.RESTRICTED : level;
        String kind = switch (of) {
            case RESTRICTED -> "group:";
            case SEALED -> "account:";
        };
        var marks = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            Optional<String> mark = Optional.of(names.get(i))
                    .filter(name -> name.startsWith(kind))
                    .flatMap(name ->
                            belonging.mark(of, name.substring(kind.length()).strip()));
            if (mark.isEmpty()) {
                members.fault("/members/" + i, names.get(i), "accepted.audience-member", Map.of());
            }
            mark.ifPresent(marks::add);
        }
        return marks;
    }

    private Audiences.Audience known(String id) {
        return audiences.find(id).orElseThrow(() -> RecordsApi.unknown(id));
    }

    private AudienceBody body(Audiences.Audience audience) {
        return new AudienceBody(
                audience.key(),
                audience.level(),
                audience.within(),
                belonging.of(audience).stream()
                        .map(member -> new AudienceBody.MemberBody(member.kind(), member.key(), member.name()))
                        .toList());
    }
}
