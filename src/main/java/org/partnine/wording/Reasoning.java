package org.partnine.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Certainty;
import org.partnine.law.Fact;
import org.partnine.law.Ground;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.Question;
import org.partnine.law.Step;
import org.partnine.law.rome.CouncilDeferral;
import org.partnine.law.rome.CouncilParagraph;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Plea;

/** The sentences of an explanation. */
record Reasoning(Lexicon lexicon) {

    Text step(Step step, Question question, Names names) {
        return sentence("step." + step.code().name(), new QuestionValues(lexicon, question, names, step.details()));
    }

    Text ground(Ground ground, Question question, Names names) {
        var about = new QuestionValues(lexicon, question, names, List.of());
        return sentence("ground", name -> switch (name) {
            case "ground" ->
                ground.code() == null
                        ? lexicon.bundle().words("ground.other")
                        : lexicon.terms().of(ground.code());
            case "argument" -> argument(ground);
            case "effect" ->
                isCarriedByAnswer(ground) ? "UNSAID" : ground.effect().name();
            case "answer" -> ground.answer() == null ? null : ground.answer().name();
            case "document" ->
                ground.answeredBy() == null ? null : lexicon.provisions().isolate(ground.answeredBy());
            case "day" -> ground.answeredOn() == null ? null : lexicon.dates().date(ground.answeredOn());
            case "day_on" ->
                ground.answeredOn() == null ? null : lexicon.dates().on(ground.answeredOn());
            case "when" -> when(ground, question);
            default -> about.get(name);
        });
    }

    /** The argument itself, where no label says what it was; null otherwise. */
    private static Sentence.@Nullable OfRecord argument(Ground ground) {
        if (ground.code() != null) {
            return null;
        }
        return ground.facts().stream()
                .filter(Plea.class::isInstance)
                .map(fact -> new Sentence.OfRecord(((Plea) fact).words()))
                .findFirst()
                .orElse(null);
    }

    /** What the Court accepted, wholly or in part, bears on what it decided: "no excuse" beside it would contradict. */
    private static boolean isCarriedByAnswer(Ground ground) {
        return ground.effect() == Ground.Effect.NO_EXCUSE
                && (ground.answer() == Ground.CourtAnswer.ACCEPTED || ground.answer() == Ground.CourtAnswer.PARTLY);
    }

    /** Whether the Court's answer was there on the day asked about; null when its day is not on record. */
    private static @Nullable String when(Ground ground, Question question) {
        if (ground.answeredOn() == null) {
            return null;
        }
        return ground.answeredOn().notAfter(question.on()) == Certainty.YES ? "by_then" : "later";
    }

    Text missing(MissingFact fact, Question question, Names names) {
        return sentence("missing." + fact.code().name(), new QuestionValues(lexicon, question, names, fact.details()));
    }

    String consequence(MissingFact.Consequence consequence) {
        return lexicon.bundle()
                .part(
                        "missing.consequence",
                        name -> lexicon.terms().of(name.equals("given") ? consequence.given() : consequence.outcome()));
    }

    Text later(LaterEvent event, Question question, Names names) {
        var about = new QuestionValues(lexicon, question, names, List.of());
        return sentence("later." + event.kind().name(), name -> switch (name) {
            case "day" -> lexicon.dates().date(event.on());
            case "day_on" -> lexicon.dates().on(event.on());
            case "document" -> document(event.fact());
            case "outcome" ->
                event.fact() instanceof Finding finding ? lexicon.terms().of(finding.outcome()) : null;
            case "chamber" ->
                event.fact() instanceof Finding finding ? lexicon.provisions().chamber(finding.chamber()) : null;
            default -> about.get(name);
        });
    }

    /** The act's own symbol, where the event is an act that has one. */
    private @Nullable String document(Fact fact) {
        String symbol = switch (fact) {
            case CouncilParagraph paragraph -> paragraph.symbol();
            case CouncilDeferral deferral -> deferral.symbol();
            case Finding finding -> finding.number();
            default -> null;
        };
        return symbol == null ? null : lexicon.provisions().isolate(symbol);
    }

    String noRequest(Question question, Names names) {
        return sentence("note.NO_REQUEST_YET", new QuestionValues(lexicon, question, names, List.of()))
                .toString();
    }

    private Text sentence(String key, Sentence.Values values) {
        var draft = new Draft(lexicon.language());
        lexicon.bundle().sentence(key).write(values, draft);
        return draft.asSentence();
    }
}
