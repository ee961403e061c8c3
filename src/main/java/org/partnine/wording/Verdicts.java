package org.partnine.wording;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Detail;
import org.partnine.law.Explanation;
import org.partnine.law.Fact;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.Step;
import org.partnine.law.StepCode;
import org.partnine.law.VerdictReason;
import org.partnine.law.rome.CouncilDeferral;
import org.partnine.law.rome.CouncilParagraph;

/**
 * The one sentence of a verdict.
 *
 * <p>What it needs beyond the question is taken from the answer's reason details by name ({@code citation},
 * {@code effectiveDate}, {@code scope}, {@code endCondition}, {@code until}, {@code factDate}), and
 * where there is none, from the bases, steps and missing facts of the same answer.
 */
record Verdicts(Lexicon lexicon) {

    private static final Set<Qualifier> POSTPONING =
            Set.of(Qualifier.ART_94_POSTPONE, Qualifier.ART_95_POSTPONE, Qualifier.ART_89_2_NE_BIS);

    Text verdict(Explanation why, Names names, LocalDate today, LocalDate asOf) {
        var question = new QuestionValues(lexicon, why.question(), names, why.reasonDetails());
        var draft = new Draft(lexicon.language());
        lexicon.bundle()
                .sentence("verdict." + why.reason().name())
                .write(
                        name -> switch (name) {
                            case "duty" ->
                                namesTheSituation(why.reason()) ? question.dutyThere() : question.get("duty");
                            case "tense" -> tense(why.question().on(), today);
                            case "citation" -> citation(why);
                            case "effectiveDate" -> effectiveDate(why, question, names);
                            case "count" -> why.bases().size();
                            case "bases" -> bases(why);
                            case "endCondition" -> endCondition(why, question);
                            case "until" -> until(why, question, names);
                            case "situation" -> situation(question);
                            case "missing" -> missing(why);
                            case "factDate" -> factDate(why, question);
                            case "asOf" -> lexicon.dates().day(asOf);
                            default -> question.get(name);
                        },
                        draft);
        return draft.asSentence();
    }

    private static boolean namesTheSituation(VerdictReason reason) {
        return reason == VerdictReason.BOUND_SC_SHALL || reason == VerdictReason.BOUND_DECL_12_3;
    }

    /** Seen from the day of asking. */
    static String tense(LocalDate on, LocalDate today) {
        if (on.isBefore(today)) {
            return "past";
        }
        return on.isAfter(today) ? "future" : "present";
    }

    /** What the reason names, else the step that carries it, else the bases, else the article that owes the form. */
    private String citation(Explanation why) {
        var citations = new LinkedHashSet<String>();
        for (Detail detail : why.reasonDetails()) {
            if (detail.name().equals("citation")) {
                citations.add(cited(detail.value()));
            }
        }
        if (citations.isEmpty()) {
            Set<StepCode> carriers = carriers(why.reason());
            why.steps().stream()
                    .filter(step -> carriers.contains(step.code()))
                    .forEach(step -> citations.addAll(citations(step)));
        }
        if (citations.isEmpty()) {
            why.bases().forEach(basis -> citations.addAll(citations(basis.facts(), basis.provisions())));
        }
        if (citations.isEmpty()) {
            String article = why.question().form().article();
            citations.add(
                    lexicon.provisions().citeInSentence(Provision.romeStatute(article.isEmpty() ? "86" : article)));
        }
        return String.join(lexicon.provisions().separator(), citations);
    }

    /** The steps that carry a verdict which does not rest on its bases. */
    private static Set<StepCode> carriers(VerdictReason reason) {
        return switch (reason) {
            case BOUND_SUSPENDED -> Set.of(StepCode.POSTPONEMENT_PENDING);
            case NOT_BOUND_RATIFIED_NOT_IN_FORCE -> Set.of(StepCode.NOT_YET_IN_FORCE);
            case NOT_BOUND_SIGNATORY_ONLY -> Set.of(StepCode.SIGNED_ONLY);
            case NOT_BOUND_WITHDRAWN -> Set.of(StepCode.WITHDRAWAL_EFFECTIVE, StepCode.NOTHING_BEFORE_WITHDRAWAL);
            case NOT_BOUND_VOLUNTARY_FORM -> Set.of(StepCode.VOLUNTARY_NOT_ACCEPTED);
            case NOT_BOUND_FORM_NOT_OWED -> Set.of(StepCode.FORM_NOT_OWED, StepCode.FORM_OF_THE_COURT);
            case NOT_BOUND_SITUATION_SCOPE ->
                Set.of(
                        StepCode.COUNCIL_OTHER_SITUATION,
                        StepCode.DECLARATION_OTHER_SITUATION,
                        StepCode.DECLARATION_OTHER_CONDUCT);
            case NOT_BOUND_ART_16_DEFERRAL -> Set.of(StepCode.DEFERRAL_COVERS);
            case CONTESTED_OQ1_RESIDUAL -> Set.of(StepCode.EXAMINATION_BEFORE_WITHDRAWAL);
            case CONTESTED_OQ2_OVERFLIGHT -> Set.of(StepCode.OVERFLIGHT_ONLY);
            case CONTESTED_OQ3_ART_98_2 -> Set.of(StepCode.AGREEMENT_98_2_ON_RECORD, StepCode.AGREEMENT_98_2_PLEADED);
            case BOUND_ST_PARTY,
                    BOUND_ST_PARTY_SC_SITUATION,
                    BOUND_ST_RESIDUAL,
                    BOUND_DECL_12_3,
                    BOUND_ADHOC_87_5,
                    BOUND_SC_SHALL,
                    BOUND_IGO_AGREEMENT,
                    BOUND_APIC,
                    BOUND_HOST_AGREEMENT,
                    BOUND_VOL_AGREEMENT,
                    BOUND_PARALLEL_BASIS,
                    NOT_BOUND_NON_PARTY,
                    URGED_SC_URGED,
                    UNDETERMINED_MISSING_FACT,
                    UNDETERMINED_COARSE_DATE,
                    UNDETERMINED_LOW_CONFIDENCE -> Set.of();
        };
    }

    private String cited(Detail.Value value) {
        return switch (value) {
            case Detail.Value.OfProvision of -> lexicon.provisions().citeInSentence(of.provision());
            case Detail.Value.OfDocument of -> lexicon.provisions().isolate(of.symbol());
            case Detail.Value.Words words -> words.text();
            case Detail.Value.Day day -> lexicon.dates().date(day.date());
            case Detail.Value.OfCode of -> lexicon.terms().of(of.code());
            case Detail.Value.Count count -> Integer.toString(count.count());
            case Detail.Value.OfPerson of -> of.person().value();
            case Detail.Value.OfSituation of -> of.situation().value();
            case Detail.Value.OfAddressee of ->
                lexicon.addressees().of(of.addressee()).alone();
        };
    }

    private Set<String> citations(Step step) {
        return citations(step.facts(), step.provisions());
    }

    /** Of a text of the Council its symbol and paragraph, of other facts the provisions applied to them. */
    private Set<String> citations(List<Fact> facts, List<Provision> provisions) {
        var citations = new LinkedHashSet<String>();
        for (Fact fact : facts) {
            switch (fact) {
                case CouncilParagraph text -> citations.add(councilText(text.symbol(), text.paragraph()));
                case CouncilDeferral text -> citations.add(councilText(text.symbol(), text.paragraph()));
                default -> {
                    // Cited through the provisions: a treaty act or agreement has no symbol of its own.
                }
            }
        }
        if (citations.isEmpty()) {
            provisions.forEach(p -> citations.add(lexicon.provisions().citeInSentence(p)));
        }
        return citations;
    }

    /** The symbol is kept apart, so that the direction of the whole is that of the words about it. */
    private String councilText(String symbol, String paragraph) {
        return lexicon.provisions().isolate(symbol)
                + lexicon.bundle().words("list.comma")
                + lexicon.provisions().place(paragraph);
    }

    private static StepCode effectiveAt(VerdictReason reason) {
        return reason == VerdictReason.NOT_BOUND_RATIFIED_NOT_IN_FORCE
                ? StepCode.NOT_YET_IN_FORCE
                : StepCode.WITHDRAWAL_EFFECTIVE;
    }

    private @Nullable Object effectiveDate(Explanation why, QuestionValues question, Names names) {
        return question.detail("effectiveDate") != null
                ? question.get("effectiveDate")
                : ofStep(why, effectiveAt(why.reason()), "effective", names);
    }

    private @Nullable Object until(Explanation why, QuestionValues question, Names names) {
        return question.detail("until") != null
                ? question.get("until")
                : ofStep(why, StepCode.DEFERRAL_COVERS, "until", names);
    }

    /** A value of the first step with the code; null if there is none. */
    private @Nullable Object ofStep(Explanation why, StepCode code, String value, Names names) {
        return why.steps().stream()
                .filter(step -> step.code() == code)
                .findFirst()
                .map(step -> new QuestionValues(lexicon, why.question(), names, step.details()).get(value))
                .orElse(null);
    }

    /** The scope that the reason names where it is not the situation asked about. */
    private @Nullable Object situation(QuestionValues question) {
        return question.detail("scope") != null ? question.get("scope") : question.get("situation");
    }

    private String bases(Explanation why) {
        return why.bases().stream()
                .map(basis -> lexicon.terms().of(basis.code()))
                .collect(Collectors.joining(lexicon.provisions().separator()));
    }

    private @Nullable Object endCondition(Explanation why, QuestionValues question) {
        if (question.detail("endCondition") instanceof Detail.Value.OfCode of) {
            return lexicon.bundle().words("condition." + of.code().name());
        }
        return why.qualifiers().stream()
                .filter(POSTPONING::contains)
                .map(code -> lexicon.bundle().words("condition." + code.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("suspended without a postponing ground"));
    }

    private String missing(Explanation why) {
        if (why.missing().isEmpty()) {
            return lexicon.bundle().words("missing.FACT");
        }
        return why.missing().stream()
                .map(fact -> lexicon.terms().of(fact.code()))
                .distinct()
                .collect(Collectors.joining(lexicon.provisions().separator()));
    }

    private Object factDate(Explanation why, QuestionValues question) {
        if (question.detail("factDate") instanceof Detail.Value.Day day) {
            return lexicon.dates().date(day.date());
        }
        return why.missing().stream()
                .flatMap(fact -> fact.details().stream())
                .map(Detail::value)
                .filter(Detail.Value.Day.class::isInstance)
                .map(Detail.Value.Day.class::cast)
                .map(day -> lexicon.dates().date(day.date()))
                .findFirst()
                .orElseGet(() -> lexicon.bundle().words("date.coarse"));
    }
}
