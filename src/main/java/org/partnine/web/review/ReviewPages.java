package org.partnine.web.review;

import static org.partnine.accounts.Operation.DISCUSS;
import static org.partnine.accounts.Operation.PUBLISH;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.recording.Fault;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.review.Assignments;
import org.partnine.review.Comments;
import org.partnine.review.Deciding;
import org.partnine.review.Decision;
import org.partnine.review.Differences;
import org.partnine.review.People;
import org.partnine.review.Proposal;
import org.partnine.review.ProposalFilter;
import org.partnine.review.ProposalView;
import org.partnine.review.Proposals;
import org.partnine.review.Proposing;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposals: what waits for a second person, and the decisions on it. */
@Access(DISCUSS)
@Controller
@RequestMapping(ReviewPages.PATH)
public class ReviewPages {

    static final String PATH = "/review";

    private static final int SIZE = 50;

    private final Proposals proposals;
    private final Differences differences;
    private final Deciding deciding;
    private final Assignments assignments;
    private final Comments comments;
    private final People people;
    private final Records records;
    private final Registers registers;
    private final RecordedNames names;
    private final Clock clock;

    ReviewPages(
            Proposals proposals,
            Differences differences,
            Deciding deciding,
            Assignments assignments,
            Comments comments,
            People people,
            Records records,
            Registers registers,
            RecordedNames names,
            Clock clock) {
        this.proposals = proposals;
        this.differences = differences;
        this.deciding = deciding;
        this.assignments = assignments;
        this.comments = comments;
        this.people = people;
        this.records = records;
        this.registers = registers;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    ReviewPage queue(
            @RequestParam(name = "state", required = false) Proposal.@Nullable State state,
            @RequestParam(name = "before", required = false) @Nullable Instant before) {
        Reader.SignedIn reader = reader();
        Proposal.State shown = state == null ? Proposal.State.OPEN : state;
        // The next page begins at an instant: two proposals of one microsecond would not be told apart.
        var slice = new Slice(SIZE, placeOf(before));
        var page = proposals.list(new ProposalFilter(shown, null, null, null), slice);
        Place next = page.next();
        return new ReviewPage(
                shown,
                page.rows(),
                next == null
                        ? null
                        : new Address(PATH, Map.of("state", List.of(shown.name()), "before", List.of(next.sort())))
                                .toString(),
                assignments.to(reader),
                comments.mentioning(reader),
                people.names());
    }

    @GetMapping("/{key}")
    ProposalPage one(@PathVariable("key") String key) {
        Reader.SignedIn reader = reader();
        ProposalView view = differences.of(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
        RecordView present = view.present();
        return new ProposalPage(
                view,
                Proposing.publishes(reader),
                view.proposal().proposedBy().equals(reader.account()),
                deciding.isOwnUnderFourEyes(reader, view.proposal()),
                Assigned.of(assignments.on(view.proposal()), people, reader),
                names.at(clock.instant()),
                present == null ? References.none() : References.of(List.of(present), records, registers));
    }

    @Access(PUBLISH)
    @PostMapping("/{key}/accept")
    Page accept(@PathVariable("key") String key, @RequestParam("reason") String reason) {
        return after(deciding.accept(reader(), key, given(reason)), key);
    }

    @Access(PUBLISH)
    @PostMapping("/{key}/decline")
    Page decline(@PathVariable("key") String key, @RequestParam("reason") String reason) {
        return after(deciding.decline(reader(), key, given(reason)), key);
    }

    @PostMapping("/{key}/withdraw")
    Page withdraw(@PathVariable("key") String key, @RequestParam("reason") String reason) {
        return after(deciding.withdraw(reader(), key, given(reason)), key);
    }

    @PostMapping("/{key}/assignments")
    Page assign(@PathVariable("key") String key, @RequestParam("to") String to) {
        return switch (assignments.assignProposal(reader(), key, Assigned.to(to))) {
            case Assignments.Result.Assigned assigned -> new SentOn(address(key));
            case Assignments.Result.Refused refused ->
                switch (refused.reason()) {
                    case Outcome.Reason.Faulty faulty -> new RefusedPage(null, faulty.faults(), address(key));
                    case Outcome.Reason.Unknown unknown -> throw new NotFound(NotFound.Kind.IDENTIFIER, key);
                    case Outcome.Reason.KeyReused other -> throw new IllegalStateException("not by a key");
                    case Outcome.Reason.Stale other -> throw new IllegalStateException("of no version");
                };
        };
    }

    private Page after(Decision decision, String key) {
        return switch (decision) {
            case Decision.Done done -> new SentOn(address(key));
            case Decision.Refused refused ->
                switch (refused.why()) {
                    case Decision.Why.Unknown unknown -> throw new NotFound(NotFound.Kind.IDENTIFIER, key);
                    case Decision.Why.FourEyes own -> throw new ErrorResponseException(HttpStatus.FORBIDDEN);
                    case Decision.Why.NotTheAuthor other -> throw new ErrorResponseException(HttpStatus.FORBIDDEN);
                    case Decision.Why.OutOfScope out -> throw new ErrorResponseException(HttpStatus.FORBIDDEN);
                    case Decision.Why.ReasonNeeded needed ->
                        new RefusedPage(
                                null,
                                List.of(new Fault("/reason", null, "accepted.reason", Map.of(), null)),
                                address(key));
                    case Decision.Why.Faulty faulty ->
                        new RefusedPage(
                                differences.of(key).map(ProposalView::register).orElse(null),
                                faulty.faults(),
                                address(key));
                    // The page says so.
                    case Decision.Why.DecidedBefore before -> new SentOn(address(key));
                    case Decision.Why.Stale stale -> new SentOn(address(key));
                };
        };
    }

    /** Years of more or fewer digits are no time of ours. */
    private static @Nullable Place placeOf(@Nullable Instant before) {
        return before == null || !before.toString().matches("\\d{4}-.*") ? null : new Place(before.toString(), "");
    }

    public static String address(String key) {
        return PATH + "/" + key;
    }

    static @Nullable String given(String text) {
        return Optional.of(text.strip())
                .filter(words -> !words.isEmpty() && words.indexOf('\0') < 0)
                .orElse(null);
    }

    public static Reader.SignedIn reader() {
        if (CurrentReader.get() instanceof Reader.SignedIn someone) {
            return someone;
        }
        throw new ErrorResponseException(HttpStatus.UNAUTHORIZED);
    }
}
