package org.partnine.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Refusal;
import org.partnine.recording.Fault;
import org.partnine.recording.Register;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.RecordWords;
import org.partnine.wording.LifeWording;
import org.springframework.http.HttpStatus;

/**
 * A form about a record that could not be done, and why.
 *
 * @param register of the facts at fault; null: the fault is in the form itself
 * @param back where the form is
 */
public record RefusedPage(@Nullable Register register, List<Fault> faults, String back) implements Page {

    @Override
    public String template() {
        return "review/refused";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** What is wrong: the rule of law that stands against it, or the fact or field that is not accepted so. */
    public String why(Fault fault, Frame frame) {
        Refusal refusal = fault.refusal();
        if (refusal != null) {
            return LifeWording.forbidden(refusal, frame.language());
        }
        String field = fault.pointer().replaceFirst("^/", "").replaceFirst("/.*", "");
        String form = "review.form." + field;
        if (frame.texts().has(form)) {
            return frame.text("review.refused.needed", "field", frame.text(form));
        }
        return register == null || register.field(field).isEmpty()
                ? frame.text("review.refused.other")
                : frame.text("review.refused.value", "field", RecordWords.label(frame, register, field));
    }
}
