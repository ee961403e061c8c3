package org.partnine.web.entry;

import static org.partnine.accounts.Operation.PUBLISH;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.partnine.accounts.Access;
import org.partnine.recording.Fault;
import org.partnine.recording.RecordView;
import org.partnine.review.Incidents;
import org.partnine.review.Incidents.Part;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.review.ReviewPages;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.RecordedNames;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole incident in one form. Only for those who may publish: a proposal is one command, and a request cannot name a
 * stay that is only proposed.
 */
@Access(PUBLISH)
@Controller
@RequestMapping(IncidentPages.PATH)
class IncidentPages {

    static final String PATH = RecordPaths.ROOT + "/incident/new";

    private final Incidents incidents;
    private final IncidentForm form;
    private final EntryListing listing;
    private final EntryOnce once;
    private final RecordedNames names;
    private final Clock clock;

    IncidentPages(
            Incidents incidents,
            IncidentForm form,
            EntryListing listing,
            EntryOnce once,
            RecordedNames names,
            Clock clock) {
        this.incidents = incidents;
        this.form = form;
        this.listing = listing;
        this.once = once;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    Page start(@RequestParam MultiValueMap<String, String> given, Language language) {
        return page(Typed.of(given), EntrySending.opened("", clock.instant()), Map.of(), language);
    }

    @PostMapping
    Page record(@RequestParam MultiValueMap<String, String> sent, Language language) {
        var typed = Typed.of(sent);
        EntrySending sending = EntrySending.sent(typed, clock.instant());
        Map<Part, ObjectNode> bodies = form.bodies(typed);
        var word = once.of(sending.once(), "incident\n" + bodies + "\n" + sending.reason());
        return switch (incidents.record(ReviewPages.reader(), bodies, sending.reasonGiven(), word)) {
            case Incidents.Result.Written written -> SentOn.recorded(address(written.records()));
            // The address of any record that bears the key.
            case Incidents.Result.WrittenBefore before -> new SentOn("/id/" + before.key());
            case Incidents.Result.WordSpent spent -> page(typed, sending.afresh(), Map.of(), language);
            case Incidents.Result.Refused refused -> page(typed, sending, refused.faults(), language);
        };
    }

    private static String address(Map<Part, RecordView> records) {
        RecordView first = records.values().iterator().next();
        return RecordPaths.plain(first.register().name(), first.key());
    }

    private Page page(Typed typed, EntrySending sending, Map<Part, List<Fault>> faults, Language language) {
        Names known = names.at(clock.instant());
        IncidentForm.IncidentParts parts = form.parts(typed, faults);
        return new IncidentPage(
                parts.common(), parts.parts(), sending, listing.of(form.registers(), known, language), known);
    }
}
