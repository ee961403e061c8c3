package org.partnine.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Admission;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingRefusal;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Register;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** A reply answers exactly one finding, stay or open letter of the Assembly's Bureau, and is that State's own. */
@Component
class ReplyRule implements RecordRule {

    @Override
    public String register() {
        return FindingRegisters.REPLIES;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values reply = proposed.values();
        if (Stream.of("finding", "visit", OpenLetters.LETTER).filter(reply::has).count() != 1) {
            faults.at("", null, "accepted.exactly-one", Map.of("values", "finding, visit, letter"));
            return;
        }
        if (reply.has(OpenLetters.LETTER)) {
            letter(reply, record, faults);
        }
        boolean own = answered(reply, record)
                .map(matter -> matter.must("state").equals(reply.must("state")))
                .orElse(false);
        if (!own) {
            faults.at("state", reply.must("state"), "accepted.own-state");
        }
        Values former = proposed.former();
        if (former != null && former.has(OpenLetters.LETTER)) {
            keepsMeeting(former, reply, record, faults);
        }
    }

    /** A meeting of the Bureau that was held because of the reply keeps it. */
    @Override
    public void checkRetraction(Register register, Values former, PresentRecord record, Faults faults) {
        if (former.has(OpenLetters.LETTER)) {
            keepsMeeting(former, null, record, faults);
        }
    }

    private static void letter(Values reply, PresentRecord record, Faults faults) {
        String key = reply.must(OpenLetters.LETTER);
        Values letter = record.find(FindingRegisters.EVENTS, key).orElse(null);
        if (letter != null && letter.code("kind", ProceedingStep.Kind.class) != ProceedingStep.Kind.F2) {
            faults.at(OpenLetters.LETTER, key, "accepted.open-letter");
        }
        var sent = letter == null ? null : letter.date("on");
        var on = reply.date("on");
        if (sent != null && on != null && on.latest().isBefore(sent.earliest())) {
            faults.at("on", on.edtf(), "accepted.after-letter", Map.of("values", sent.edtf()));
        }
    }

    /** What says which State is to speak. */
    private static Optional<Values> answered(Values reply, PresentRecord record) {
        if (reply.has("finding")) {
            return record.find(FindingRegisters.FINDINGS, reply.must("finding"));
        }
        if (reply.has("visit")) {
            return record.find("visits", reply.must("visit"));
        }
        return record.find(FindingRegisters.EVENTS, reply.must(OpenLetters.LETTER))
                .flatMap(letter -> letter.has("proceeding")
                        ? record.find(FindingRegisters.PROCEEDINGS, letter.must("proceeding"))
                        : record.find(FindingRegisters.FINDINGS, letter.must("finding")));
    }

    /** @param now the reply as it is to be; null: it goes */
    private static void keepsMeeting(Values former, @Nullable Values now, PresentRecord record, Faults faults) {
        String key = former.must(OpenLetters.LETTER);
        Values letter = record.find(FindingRegisters.EVENTS, key).orElse(null);
        if (letter == null) {
            return;
        }
        List<Values> present = record.naming(FindingRegisters.REPLIES, OpenLetters.LETTER, key);
        var after = new ArrayList<>(present);
        after.removeIf(reply -> String.valueOf(former.key()).equals(reply.key()));
        if (now != null && key.equals(now.text(OpenLetters.LETTER))) {
            after.add(now);
        }
        List<Values> thread = OpenLetters.thread(letter, record);
        List<Values> before = tooEarly(thread, key, present, record);
        tooEarly(thread, key, after, record).stream()
                .filter(meeting -> !before.contains(meeting))
                .forEach(meeting -> faults.forbid("", null, ProceedingRefusal.F3_BEFORE_REPLY_OR_LAPSE, meeting));
    }

    /** The meetings held too early if these are the replies to the letter. */
    private static List<Values> tooEarly(
            List<Values> thread, String letter, List<Values> replies, PresentRecord record) {
        List<ProceedingStep> steps = thread.stream()
                .map(step ->
                        letter.equals(step.key()) ? OpenLetters.read(step, replies) : OpenLetters.read(step, record))
                .toList();
        return ProceedingLife.lived(null, steps).refused().stream()
                .filter(judged -> judged.admission() instanceof Admission.Forbidden<ProceedingLife> forbidden
                        && forbidden.reasons().contains(ProceedingRefusal.F3_BEFORE_REPLY_OR_LAPSE))
                .map(judged -> Values.behind(judged.step(), steps, thread))
                .toList();
    }
}
