package org.partnine.web.entry;

import java.util.Optional;
import org.partnine.accounts.Reader;
import org.partnine.recording.Command;
import org.partnine.recording.Once;
import org.partnine.recording.Outcome;
import org.partnine.recording.Recording;
import org.partnine.review.Proposal;
import org.partnine.review.Proposing;
import org.springframework.stereotype.Component;

/** Does what a form asks for: at once for those who may publish, as a proposal for those who may not. */
@Component
class Entries {

    private final Recording recording;
    private final Proposing proposing;

    Entries(Recording recording, Proposing proposing) {
        this.recording = recording;
        this.proposing = proposing;
    }

    /** What became of it. */
    sealed interface Result {

        /** The record of this key was written, now or when the form was sent before. */
        record Written(String key) implements Result {}

        record Proposed(Proposal proposal) implements Result {}

        record Refused(Outcome.Reason reason) implements Result {}
    }

    Result execute(Reader.SignedIn writer, Command command, Once once) {
        if (!Proposing.publishes(writer)) {
            return proposed(proposing.propose(writer, command, once));
        }
        // Who may publish by now may have proposed the same before.
        Optional<Proposing.Result> before = proposing.before(writer, once);
        return before.isPresent() ? proposed(before.get()) : written(recording.execute(command, once));
    }

    static Result proposed(Proposing.Result result) {
        return switch (result) {
            case Proposing.Result.Made made -> new Result.Proposed(made.proposal());
            case Proposing.Result.DoneBefore before ->
                new Result.Written(before.answer().key());
            case Proposing.Result.Refused refused -> new Result.Refused(refused.reason());
        };
    }

    private static Result written(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                new Result.Written(recorded.record().key());
            case Outcome.Repeated repeated -> new Result.Written(repeated.key());
            case Outcome.Rejected rejected -> new Result.Refused(rejected.reason());
        };
    }
}
