package org.partnine.web.records;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.partnine.web.frame.Page;
import org.partnine.web.review.Talk;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;

/**
 * One record: its facts, its steps, and what its register alone shows.
 *
 * @param knownAt the state of knowledge asked for; null: now
 * @param request of a request alone
 * @param visit of a stay alone
 * @param proceeding of a non-compliance proceeding alone
 * @param closed what not everyone may see; null: nothing, or another state of knowledge was asked for
 * @param talk among signed-in readers; null: nobody known looks, or at another state of knowledge
 */
public record RecordPage(
        RecordView record,
        @Nullable Instant knownAt,
        @Nullable RequestAside request,
        @Nullable VisitAside visit,
        @Nullable ProceedingAside proceeding,
        @Nullable ClosedAside closed,
        @Nullable Talk talk,
        Names names,
        References references)
        implements Page {

    /** Facts of a step that its row shows in places of their own. */
    private static final Set<String> IN_ROW =
            Set.of("kind", "on", "actor", "summary", "document", "source", "pinpoint", "confidence", "asOf");

    /** Facts that stand together as the source. */
    private static final Set<String> IN_SOURCE = Set.of("source", "pinpoint", "confidence");

    /** Facts that the part about closed records shows. */
    private static final Set<String> IN_CLOSED = Set.of("audience", "redactedAs");

    @Override
    public String template() {
        return "record/record";
    }

    @Override
    public Section section() {
        return Section.RECORD;
    }

    /** The facts that are given, without those that make the source. */
    public List<Field> facts() {
        return record.register().written().stream()
                .filter(field -> !IN_SOURCE.contains(field.name()))
                .filter(field -> closed == null || !IN_CLOSED.contains(field.name()))
                .filter(field -> tells(record, field))
                .toList();
    }

    /** The facts of a step beside those that its row shows in places of their own. */
    public List<Field> furtherFacts(RecordView step) {
        Register.Steps steps = record.register().steps();
        return step.register().written().stream()
                .filter(field -> !IN_ROW.contains(field.name()))
                .filter(field -> steps == null || !field.name().equals(steps.parent()))
                .filter(field -> tells(step, field))
                .toList();
    }

    /** That a record is public needs no saying. */
    private static boolean tells(RecordView record, Field field) {
        Object value = record.values().get(field.name());
        return value != null && !(field.name().equals("level") && value.equals("PUBLIC"));
    }
}
