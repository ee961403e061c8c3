package org.partnine.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Confidence;
import org.partnine.law.Detail;
import org.partnine.law.Explanation;
import org.partnine.law.Fact;
import org.partnine.law.Form;
import org.partnine.law.Knowledge;
import org.partnine.law.MissingFact;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.Question;
import org.partnine.law.Route;
import org.partnine.law.Rule;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;
import org.partnine.law.Step;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;
import org.partnine.law.rome.CouncilParagraph;
import org.partnine.law.rome.JurisdictionDeclaration;
import org.partnine.law.rome.Office;

/** Answers and steps to be put into words, with every detail that the engine gives a step by name. */
final class Samples {

    static final Source SOURCE =
            new Source("a source", List.of(), null, Confidence.HIGH, LocalDate.parse("2026-11-22"));
    static final Knowledge KNOWN = new Knowledge(Instant.parse("2005-04-01T00:00:00Z"), null);
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final LocalDate AS_OF = LocalDate.parse("2026-11-22");
    static final SituationId DARFUR = new SituationId("dar");

    static final CouncilParagraph PARAGRAPH = new CouncilParagraph(
            "SC-1593-2",
            "S/RES/1593 (2005)",
            "OP2",
            PartialDate.parse("2005-03-31"),
            DARFUR,
            CouncilParagraph.Effect.OBLIGES,
            Set.of(new StateCode("SDN")),
            false,
            SOURCE,
            KNOWN);

    static final Names NAMES = new Names() {
        @Override
        public String situation(SituationId situation) {
            return "Hypothetical";
        }

        @Override
        public @Nullable String situationNumber(SituationId situation) {
            return situation.equals(DARFUR) ? "ICC-02/05" : null;
        }

        @Override
        public String person(PersonId person) {
            return "Omar Al Bashir";
        }
    };

    private Samples() {}

    static Addressee state(String code) {
        return new Addressee.State(new StateCode(code));
    }

    static Addressee organisation(String code) {
        return new Addressee.Organisation(new OrganisationCode(code));
    }

    static Question question(Addressee addressee, String on, Form form) {
        return new Question(
                addressee,
                LocalDate.parse(on),
                form,
                DARFUR,
                form == Form.ARREST_SURRENDER ? new PersonId("al-bashir") : null,
                null);
    }

    static Step step(StepCode code, Detail... details) {
        return new Step(
                Rule.L1,
                code,
                List.of(details),
                List.of(),
                List.of(Provision.romeStatute("126(1)")),
                StepResult.APPLIES);
    }

    /** The names the engine gives to the details of each step; a step that is not here has none. */
    private static final Map<StepCode, String> DETAILS = Map.ofEntries(
            Map.entry(StepCode.IN_FORCE, "deposit effective"),
            Map.entry(StepCode.IN_FORCE_BY_SUCCESSION, "effective"),
            Map.entry(StepCode.NOT_YET_IN_FORCE, "deposit effective"),
            Map.entry(StepCode.SIGNED_ONLY, "signed"),
            Map.entry(StepCode.INSTRUMENT_WITHDRAWN, "deposit withdrawn"),
            Map.entry(StepCode.INTENT_NOT_PARTY, "declared"),
            Map.entry(StepCode.WITHDRAWAL_ANNOUNCED, "announced"),
            Map.entry(StepCode.WITHDRAWAL_PENDING, "notified effective"),
            Map.entry(StepCode.WITHDRAWAL_RESCINDED, "notified rescinded"),
            Map.entry(StepCode.WITHDRAWAL_EFFECTIVE, "notified effective"),
            Map.entry(StepCode.INVESTIGATION_BEFORE_WITHDRAWAL, "opened effective"),
            Map.entry(StepCode.EXAMINATION_BEFORE_WITHDRAWAL, "opened effective"),
            Map.entry(StepCode.NOTHING_BEFORE_WITHDRAWAL, "effective"),
            Map.entry(StepCode.EXAMINATION_UNKNOWN, "effective"),
            Map.entry(StepCode.DECLARATION_APPLIES, "lodged"),
            Map.entry(StepCode.DECLARATION_LATER, "lodged"),
            Map.entry(StepCode.DECLARATION_OTHER_SITUATION, "lodged"),
            Map.entry(StepCode.DECLARATION_OTHER_CONDUCT, "lodged conduct"),
            Map.entry(StepCode.DECLARATION_NOT_ACCEPTED, "lodged standing"),
            Map.entry(StepCode.DECLARATION_UNKNOWN, "lodged"),
            Map.entry(StepCode.TRANSITIONAL_DECLARATION, "from"),
            Map.entry(StepCode.COUNCIL_ORDERS, "document paragraph adopted"),
            Map.entry(StepCode.COUNCIL_URGES, "document paragraph adopted"),
            Map.entry(StepCode.COUNCIL_OTHER_SITUATION, "document other"),
            Map.entry(StepCode.COUNCIL_LATER, "document adopted"),
            Map.entry(StepCode.COUNCIL_UNKNOWN, "document"),
            Map.entry(StepCode.ARRANGEMENT, "from"),
            Map.entry(StepCode.ORGANISATION_AGREEMENT, "from"),
            Map.entry(StepCode.ORGANISATION_AGREEMENT_LATER, "from"),
            Map.entry(StepCode.PRIVILEGES_AGREEMENT, "effective"),
            Map.entry(StepCode.HOST_AGREEMENT, "from"),
            Map.entry(StepCode.PARALLEL_BASES, "count"),
            Map.entry(StepCode.FORM_OWED, "basis"),
            Map.entry(StepCode.FORM_NOT_OWED, "basis"),
            Map.entry(StepCode.VOLUNTARY_ACCEPTED, "accepted"),
            Map.entry(StepCode.REQUEST_ON_RECORD, "count first"),
            Map.entry(StepCode.REQUEST_MAY_INCLUDE, "group"),
            Map.entry(StepCode.IMMUNITY_PLEADED, "raised"),
            Map.entry(StepCode.IMMUNITY_OF_OFFICE, "office of"),
            Map.entry(StepCode.CONSULTATION, "raised"),
            Map.entry(StepCode.POSTPONEMENT_PENDING, "ground from"),
            Map.entry(StepCode.POSTPONEMENT_ENDED, "ground from ended"),
            Map.entry(StepCode.POSTPONEMENT_UNKNOWN, "ground from"),
            Map.entry(StepCode.AGREEMENT_98_2_PLEADED, "raised"),
            Map.entry(StepCode.AGREEMENT_98_2_ON_RECORD, "with"),
            Map.entry(StepCode.DEFERRAL_COVERS, "document until"),
            Map.entry(StepCode.DEFERRAL_NOT_COVERING, "document"),
            Map.entry(StepCode.PLEA_CONSIDERED, "ground raised"),
            Map.entry(StepCode.NO_DOMESTIC_LAW, "raised"),
            Map.entry(StepCode.REGIONAL_DECISION, "raised"),
            Map.entry(StepCode.OTHER_PLEA, "raised words"),
            Map.entry(StepCode.AUTHORITY_CONTESTED, "words"),
            Map.entry(StepCode.SUCCESSION_QUESTION, "words"),
            Map.entry(StepCode.DOMESTIC_AUTHORITY, "words"),
            Map.entry(StepCode.TEMPORAL_TEST, "conduct"),
            Map.entry(StepCode.OPEN_QUESTION, "question"),
            Map.entry(StepCode.QUESTION_SETTLED, "question"));

    /** The step with all its details. */
    static Step step(StepCode code) {
        var details = new ArrayList<Detail>();
        for (String name : DETAILS.getOrDefault(code, "").split(" ")) {
            if (!name.isEmpty()) {
                details.add(detail(name));
            }
        }
        return step(code, details.toArray(new Detail[0]));
    }

    private static Detail detail(String name) {
        return switch (name) {
            case "document" -> Detail.document(name, "S/RES/1593 (2005)");
            case "paragraph" -> Detail.words(name, "OP2");
            case "other" -> Detail.situation(name, new SituationId("lby"));
            case "count" -> Detail.count(name, 2);
            case "basis" -> Detail.code(name, BasisCode.ST_PARTY);
            case "standing" -> Detail.code(name, JurisdictionDeclaration.Standing.NOT_VALID);
            case "office" -> Detail.code(name, Office.Category.HEAD_OF_STATE);
            case "ground" -> Detail.code(name, Qualifier.ART_95_POSTPONE);
            case "of", "with" -> Detail.state(name, new StateCode("USA"));
            case "group" -> Detail.words(name, "SIX_EUROPEAN_STATES_JAN_2025");
            case "words" -> Detail.words(name, "The State has no law on this.");
            case "question" -> Detail.words(name, "OQ1");
            default -> Detail.day(name, LocalDate.parse("2015-06-13"));
        };
    }

    static Answer answer(
            Question question, VerdictReason reason, List<Basis> bases, List<Step> steps, Detail... details) {
        var missing = reason.name().startsWith("UNDETERMINED")
                ? List.of(new MissingFact(
                        MissingFact.Code.TREATY_ACT,
                        List.of(Detail.day("on", PartialDate.parse("2015-06"))),
                        List.of(),
                        List.of()))
                : List.<MissingFact>of();
        var why = new Explanation(
                question,
                reason,
                List.of(details),
                bases,
                List.of(Qualifier.ART_95_POSTPONE),
                Route.R_NONE,
                steps,
                List.of(),
                List.of(),
                missing,
                new Explanation.Findings(List.of(), List.of()),
                List.of());
        String name = reason.name();
        if (name.startsWith("BOUND")) {
            return new Answer.Bound(why);
        }
        if (name.startsWith("NOT_BOUND")) {
            return new Answer.NotBound(why);
        }
        if (name.startsWith("URGED")) {
            return new Answer.Urged(why);
        }
        return name.startsWith("CONTESTED") ? new Answer.Contested(why) : new Answer.Undetermined(why);
    }

    static Basis basis(BasisCode code, String article, Fact... facts) {
        return new Basis(
                code, PartialDate.parse("2002-07-01"), null, List.of(facts), List.of(Provision.romeStatute(article)));
    }
}
