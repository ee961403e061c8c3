package org.partnine.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.OrganisationCode;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.search.Found;
import org.partnine.search.SearchRegister;
import org.partnine.search.Snippet;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;
import org.springframework.web.util.HtmlUtils;

/**
 * A part of what was found.
 *
 * @param next path of the next part; null at the end
 * @param asOf the day up to which the record was checked
 */
record SearchBody(
        List<Result> results,
        Facets facets,

        @Schema(
                description =
                        "Registers of which more matched than were ranked and counted: the newest were. Counts that"
                                + " include them say at least; narrow the search to see more")
        List<SearchRegister> capped,

        @Schema(description = "Whom words of the question were taken to name")
        List<Taken> understood,

        @Nullable String next,
        LocalDate asOf) {

    record Result(
            SearchRegister register,
            @Schema(description = "Key in its register") String id,

            @Schema(description = "Plain text; names of States, organisations and situations in the language asked for")
            String title,

            @Schema(description = "HTML: words of the record, escaped, what was found in <mark>")
            String snippet,

            @Nullable String symbol,

            @Schema(description = "Key of the record whose thread it belongs to") @Nullable
            String within,

            List<String> states,
            @Nullable String situation,
            @Nullable String person,
            @Schema(description = "EDTF") @Nullable String day) {}

    record Facets(List<Facet> register, List<Facet> state, List<Facet> situation, List<Facet> year) {}

    record Facet(String value, int count) {}

    record Taken(
            String asked,
            SearchRegister register,
            String id,

            @Schema(description = "The recorded name or alias")
            String name,

            @Schema(description = "False if the words are only near to the name")
            boolean exact) {}

    static SearchBody of(Found found, Wording wording, Names names, @Nullable String next, LocalDate asOf) {
        return new SearchBody(
                found.hits().stream().map(hit -> result(hit, wording, names)).toList(),
                new Facets(
                        facets(found.registers()),
                        facets(found.states()),
                        facets(found.situations()),
                        facets(found.years())),
                found.capped().stream().sorted().toList(),
                found.understood().stream()
                        .map(u -> new Taken(u.asked(), u.register(), u.key(), u.name(), u.exact()))
                        .toList(),
                next,
                asOf);
    }

    private static Result result(Found.Hit hit, Wording wording, Names names) {
        return new Result(
                hit.register(),
                hit.key(),
                title(hit, wording, names),
                html(hit.snippet()),
                hit.symbol(),
                hit.within(),
                hit.states(),
                hit.situation(),
                hit.person(),
                hit.day());
    }

    private static String title(Found.Hit hit, Wording wording, Names names) {
        return switch (hit.register()) {
            case STATE -> wording.name(new Addressee.State(new StateCode(hit.key())));
            case ORGANISATION -> wording.name(new Addressee.Organisation(new OrganisationCode(hit.key())));
            case SITUATION -> wording.situation(new SituationId(hit.key()), names);
            case PERSON,
                    DOCUMENT,
                    REQUEST,
                    FINDING,
                    PLEA,
                    READING,
                    ASSEMBLY_ACT,
                    COUNCIL_ACT,
                    PROCEEDING_EVENT,
                    VISIT -> hit.title();
        };
    }

    private static String html(Snippet snippet) {
        var html = new StringBuilder();
        for (Snippet.Run run : snippet.runs()) {
            String text = HtmlUtils.htmlEscape(run.text(), "UTF-8");
            html.append(run.isFound() ? "<mark>" + text + "</mark>" : text);
        }
        return html.toString();
    }

    private static List<Facet> facets(List<Found.Count> counts) {
        return counts.stream().map(c -> new Facet(c.value(), c.count())).toList();
    }
}
