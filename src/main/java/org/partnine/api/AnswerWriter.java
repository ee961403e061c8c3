package org.partnine.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.partnine.api.ObligationBody.BasisBody;
import org.partnine.api.ObligationBody.ConsequenceBody;
import org.partnine.api.ObligationBody.FactBody;
import org.partnine.api.ObligationBody.FindingNote;
import org.partnine.api.ObligationBody.FindingsBody;
import org.partnine.api.ObligationBody.GroundBody;
import org.partnine.api.ObligationBody.LaterBody;
import org.partnine.api.ObligationBody.MissingBody;
import org.partnine.api.ObligationBody.PersonName;
import org.partnine.api.ObligationBody.ProvisionBody;
import org.partnine.api.ObligationBody.QualifierBody;
import org.partnine.api.ObligationBody.QuestionBody;
import org.partnine.api.ObligationBody.ReadingBody;
import org.partnine.api.ObligationBody.SituationName;
import org.partnine.api.ObligationBody.StepBody;
import org.partnine.law.Addressee;
import org.partnine.law.Basis;
import org.partnine.law.Explanation;
import org.partnine.law.Fact;
import org.partnine.law.Ground;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.Provision;
import org.partnine.law.Question;
import org.partnine.law.Step;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Reading;
import org.partnine.obligations.Answered;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;

/** Writes one answer in one language. */
final class AnswerWriter {

    private final Wording wording;
    private final Names names;
    private final QuestionReader.AskedOf asked;
    private final Answered answered;
    private final String notAdvice;
    private final Question question;

    AnswerWriter(Wording wording, Names names, QuestionReader.AskedOf asked, Answered answered, String notAdvice) {
        this.wording = wording;
        this.names = names;
        this.asked = asked;
        this.answered = answered;
        this.notAdvice = notAdvice;
        this.question = asked.question();
    }

    ObligationBody body() {
        Explanation why = answered.answer().why();
        return new ObligationBody(
                question(),
                answered.answer().outcome(),
                wording.verdict(answered.answer(), names, asked.today(), answered.asOf()),
                why.reason(),
                why.bases().stream().map(this::basis).toList(),
                why.qualifiers().stream()
                        .map(code -> new QualifierBody(code, wording.terms().of(code)))
                        .toList(),
                why.route(),
                steps(why.steps()),
                why.grounds().stream().map(this::ground).toList(),
                why.readings().stream().map(AnswerWriter::reading).toList(),
                why.missing().stream().map(this::missing).toList(),
                new FindingsBody(
                        why.findings().byThen().stream().map(this::finding).toList(),
                        why.findings().later().stream().map(this::finding).toList()),
                why.later().stream().map(this::later).toList(),
                answered.asOf(),
                asked.asked().knownAt(),
                notAdvice);
    }

    private QuestionBody question() {
        return new QuestionBody(
                question.addressee() instanceof Addressee.State state ? state.code() : null,
                question.addressee() instanceof Addressee.Organisation organisation ? organisation.code() : null,
                question.on(),
                question.form(),
                new SituationName(
                        question.situation().value(),
                        names.situationNumber(question.situation()),
                        names.situation(question.situation())),
                question.person() == null
                        ? null
                        : new PersonName(question.person().value(), names.person(question.person())),
                question.conductOn(),
                asked.asked().knownAt(),
                wording.language().tag());
    }

    private BasisBody basis(Basis basis) {
        var citations = new LinkedHashSet<String>();
        basis.provisions().forEach(provision -> citations.add(wording.cite(provision)));
        for (Fact fact : basis.facts()) {
            if (fact.source().documents().isEmpty()) {
                citations.add(fact.source().text());
            } else {
                citations.addAll(fact.source().documents());
            }
        }
        return new BasisBody(
                basis.code(),
                wording.terms().of(basis.code()),
                basis.from().edtf(),
                basis.until(),
                List.copyOf(citations),
                provisions(basis.provisions()),
                facts(basis.facts()));
    }

    private List<StepBody> steps(List<Step> steps) {
        var bodies = new StepBody[steps.size()];
        for (int i = 0; i < bodies.length; i++) {
            Step step = steps.get(i);
            bodies[i] = new StepBody(
                    i + 1,
                    step.rule(),
                    step.code(),
                    wording.step(step, question, names).toString(),
                    facts(step.facts()),
                    provisions(step.provisions()),
                    step.result());
        }
        return List.of(bodies);
    }

    private GroundBody ground(Ground ground) {
        return new GroundBody(
                ground.code(),
                ground.effect(),
                ground.answer(),
                ground.answeredBy(),
                Edtf.of(ground.answeredOn()),
                wording.ground(ground, question, names).toString(),
                facts(ground.facts()));
    }

    private MissingBody missing(MissingFact fact) {
        return new MissingBody(
                fact.code(),
                wording.missing(fact, question, names).toString(),
                facts(fact.facts()),
                fact.consequences().stream()
                        .map(c -> new ConsequenceBody(c.given(), c.outcome(), wording.consequence(c)))
                        .toList());
    }

    private LaterBody later(LaterEvent event) {
        return new LaterBody(
                event.kind(),
                event.on().edtf(),
                wording.later(event, question, names).toString(),
                fact(event.fact()));
    }

    private FindingNote finding(Fact fact) {
        Finding finding = (Finding) fact;
        return new FindingNote(
                finding.key(),
                finding.number(),
                finding.decidedOn().edtf(),
                finding.chamber(),
                finding.outcome(),
                finding.referredToAssembly(),
                finding.referredToCouncil(),
                wording.finding(finding),
                SourceBody.of(finding));
    }

    private static ReadingBody reading(Fact fact) {
        Reading reading = (Reading) fact;
        return new ReadingBody(
                reading.question(),
                reading.questionWords(),
                reading.position(),
                reading.heldBy(),
                reading.authority(),
                Edtf.of(reading.authorityOn()),
                reading.consequence(),
                reading.status(),
                SourceBody.of(reading));
    }

    private List<ProvisionBody> provisions(List<Provision> provisions) {
        return provisions.stream()
                .map(p -> new ProvisionBody(p.instrument(), p.pinpoint(), wording.cite(p)))
                .toList();
    }

    private static List<FactBody> facts(List<Fact> facts) {
        return facts.stream().map(AnswerWriter::fact).toList();
    }

    private static FactBody fact(Fact fact) {
        return new FactBody(KIND.get(fact.getClass()), fact.key(), SourceBody.of(fact));
    }

    /** TreatyAction: treaty_action. */
    private static final ClassValue<String> KIND = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        }
    };
}
