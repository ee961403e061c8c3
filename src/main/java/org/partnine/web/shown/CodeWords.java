package org.partnine.web.shown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnine.law.rome.life.ContentsOfRequest;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.law.rome.life.VisitStep;
import org.partnine.recording.Register;
import org.partnine.web.frame.Frame;
import org.partnine.wording.LifeWording;

/** The label of every code that a record can hold. */
public final class CodeWords {

    /** Lists of the terms, by register and field or by field alone; of several, the first that has the code. */
    private static final Map<String, List<String>> TERMS = Map.ofEntries(
            Map.entry("form", List.of("Form")),
            Map.entry("requestTypes", List.of("Form")),
            Map.entry("nature", List.of("Request.Nature")),
            Map.entry("issuedBy", List.of("request.issuer")),
            Map.entry("request-events.kind", List.of("RequestEvent.Kind")),
            Map.entry("ground", List.of("Qualifier", "plea.ground")),
            Map.entry("courtAnswer", List.of("Ground.CourtAnswer")),
            Map.entry("visits.outcome", List.of("Visit.Outcome")),
            Map.entry("findings.outcome", List.of("Finding.Outcome")),
            Map.entry("stateStatus", List.of("standing")),
            Map.entry("appealOutcome", List.of("finding.appeal")),
            Map.entry("proceeding-events.kind", List.of("proceeding", "asp")),
            Map.entry("situations.status", List.of("situation.status")),
            Map.entry("trigger", List.of("Situation.Trigger")),
            Map.entry("officeCategory", List.of("person.category", "Office.Category")),
            Map.entry("category", List.of("Office.Category")),
            Map.entry("warrants.kind", List.of("warrant.kind")),
            Map.entry("warrants.status", List.of("warrant.status")),
            Map.entry("offence", List.of("Warrant.Offence")),
            Map.entry("assembly-acts.kind", List.of("asp.kind")),
            Map.entry("council-acts.kind", List.of("council.kind")),
            Map.entry("effect", List.of("council.effect")),
            Map.entry("readings.status", List.of("Reading.Status")),
            Map.entry("question", List.of("question")));

    private final Frame frame;

    public CodeWords(Frame frame) {
        this.frame = frame;
    }

    /** @return the code itself when it is newer than the texts */
    public String of(Register register, String field, String code) {
        String own = "code." + register.name() + "." + field + "." + code;
        if (frame.texts().has(own)) {
            return frame.text(own);
        }
        String general = "code." + field + "." + code;
        if (frame.texts().has(general)) {
            return frame.text(general);
        }
        for (String list : lists(register, field)) {
            String label = frame.label(list, code);
            if (!label.equals(code)) {
                return label;
            }
        }
        return switch (field) {
            case "confidence" -> frame.text("confidence." + code);
            case "dimension" -> term(code + "_responsibility");
            case "standing" -> frame.label("word", code.toLowerCase(Locale.ROOT));
            case "notFound", "facts" -> fact(code);
            case "contents" -> contents(code);
            case "item" ->
                constant(InformalStep.class, code)
                        .map(item -> LifeWording.informal(item, frame.language()))
                        .orElse(code);
            default -> ofStep(register, field, code);
        };
    }

    private String ofStep(Register register, String field, String code) {
        if (field.equals("kind") && register.name().equals("visit-events")) {
            return constant(VisitStep.Kind.class, code)
                    .map(kind -> LifeWording.visit(kind, frame.language()))
                    .orElse(code);
        }
        if (field.equals("kind") && code.startsWith("SC_")) {
            return frame.label("council", code.substring("SC_".length()));
        }
        return code;
    }

    private static List<String> lists(Register register, String field) {
        return TERMS.getOrDefault(register.name() + "." + field, TERMS.getOrDefault(field, List.of()));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst();
    }

    private String term(String key) {
        return frame.wording().terms().term("term." + key.toLowerCase(Locale.ROOT));
    }

    /** An item of a request's checklist with its provision: several articles ask for the same. */
    String contents(String code) {
        return constant(ContentsOfRequest.Item.class, code)
                .map(item -> LifeWording.item(item, frame.language()) + " ("
                        + frame.wording().citeInSentence(List.of(item.provision())) + ")")
                .orElse(code);
    }

    /** The name of a fact that the law asks of a step. */
    public String fact(String code) {
        return frame.text("code.fact." + code);
    }

    public String yesOrNo(boolean value) {
        return frame.text("code." + value);
    }
}
