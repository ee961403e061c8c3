package org.partnine.web.shown;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnine.law.rome.life.Refusal;
import org.partnine.recording.Fault;
import org.partnine.recording.Register;
import org.partnine.web.frame.Frame;
import org.partnine.wording.LifeWording;

/** What stands against a record, in a sentence: the rule that objects with its provisions, or what is accepted instead. */
public final class FaultWords {

    private final Frame frame;
    private final Register register;
    private final CodeWords codes;

    public FaultWords(Frame frame, Register register) {
        this.frame = frame;
        this.register = register;
        this.codes = new CodeWords(frame);
    }

    public String of(Fault fault) {
        Refusal refusal = fault.refusal();
        if (refusal != null) {
            String provisions = LifeWording.provisions(refusal, frame.language());
            String words = LifeWording.forbidden(refusal, frame.language());
            String why = provisions.isEmpty() ? words : words.replaceFirst("\\.$", "") + " (" + provisions + ").";
            return fault.words().isEmpty() ? why : why + " " + frame.text("entry.in-the-way", fault.words());
        }
        String own = "entry." + fault.code();
        return frame.text(
                frame.texts().has(own) ? own : "entry.accepted.other",
                Map.of("value", fault.value() == null ? "" : String.valueOf(fault.value()), "values", values(fault)));
    }

    /** Names of fields, registers and codes as the reader knows them. */
    private String values(Fault fault) {
        String field = fault.pointer().replaceFirst("^/", "").replaceFirst("/.*", "");
        return Arrays.stream(fault.words().getOrDefault("values", "").split(", "))
                .map(value -> value(field, value.replaceFirst("^/", "")))
                .distinct()
                .map(value -> value.isEmpty() ? "" : frame.isolated(value))
                .collect(Collectors.joining(frame.comma()));
    }

    private String value(String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        if (register.field(value).isPresent()) {
            return RecordWords.label(frame, register, value);
        }
        if (frame.texts().has("register." + value)) {
            return frame.text("register." + value);
        }
        String code = codes.of(register, field, value);
        return code.equals(value) ? codes.of(register, "outcome", value) : code;
    }
}
