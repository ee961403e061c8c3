package org.partnine.findings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.ProceedingStep.Reply;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** Steps of proceedings as the law reads them, open letters with what the State replied: a reply is a record of its own. */
@Component
class OpenLetters {

    static final String LETTER = "letter";

    private final Records records;
    private final Registers registers;

    OpenLetters(Records records, Registers registers) {
        this.records = records;
        this.registers = registers;
    }

    /** @param at instant of knowledge; null: now */
    ProceedingStep read(Values step, @Nullable Instant at) {
        String key = step.key();
        return key == null || !isLetter(step)
                ? ProceedingSteps.of(step)
                : read(
                        step,
                        records.naming(registers.get(FindingRegisters.REPLIES), LETTER, key, at).stream()
                                .map(RecordView::facts)
                                .toList());
    }

    /** The same of the record as it stands. */
    static ProceedingStep read(Values step, PresentRecord record) {
        String key = step.key();
        return key == null || !isLetter(step)
                ? ProceedingSteps.of(step)
                : read(step, record.naming(FindingRegisters.REPLIES, LETTER, key));
    }

    /** The open letter with the first of the replies to it; one whose day is known comes before one whose is not. */
    static ProceedingStep read(Values letter, List<Values> replies) {
        return ProceedingSteps.of(letter)
                .replied(replies.stream()
                        .map(reply -> new Reply(reply.date("on")))
                        .min(Comparator.comparing(Reply::on, Comparator.nullsLast(Comparator.naturalOrder())))
                        .orElse(null));
    }

    /** A step that replies answer stays an open letter, sent no later than the first of them. */
    static void keepsReplies(Values step, PresentRecord record, Faults faults) {
        List<Values> replies = record.naming(FindingRegisters.REPLIES, LETTER, String.valueOf(step.key()));
        var sent = step.date("on");
        List<Values> inTheWay = replies.stream()
                .filter(reply -> {
                    var on = reply.date("on");
                    boolean early = sent != null && on != null && on.latest().isBefore(sent.earliest());
                    return !isLetter(step) || early;
                })
                .toList();
        if (!inTheWay.isEmpty()) {
            faults.at(
                    isLetter(step) ? "on" : "kind",
                    isLetter(step) && sent != null ? sent.edtf() : step.must("kind"),
                    "accepted.letter-answered",
                    Map.of(
                            "values",
                            inTheWay.stream()
                                    .map(reply -> String.valueOf(reply.key()))
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static boolean isLetter(Values step) {
        return step.code("kind", Kind.class) == Kind.F2;
    }

    /** The steps that make one thread with the step named, which is among them. */
    static List<Values> thread(Values step, PresentRecord record) {
        String field = step.has("proceeding") ? "proceeding" : "finding";
        return record.naming(FindingRegisters.EVENTS, field, step.must(field));
    }
}
