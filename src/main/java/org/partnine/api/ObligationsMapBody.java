package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Answer;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.Qualifier;
import org.partnine.law.Route;
import org.partnine.law.StateCode;
import org.partnine.law.VerdictReason;
import org.partnine.wording.Names;

/** One question put to every State of the register, by code. */
record ObligationsMapBody(
        MapQuestionBody question,
        List<StateAnswer> answers,
        LocalDate asOf,
        @Nullable Instant knownAt) {

    /** What was asked, with every default filled in. */
    record MapQuestionBody(
            LocalDate on,
            Form form,
            ObligationBody.SituationName situation,
            ObligationBody.@Nullable PersonName person,
            @Nullable LocalDate conductOn) {}

    /** What the State owed; the reasons are those of the single answer. */
    record StateAnswer(
            String state,
            Outcome bound,
            VerdictReason reason,
            List<BasisCode> bases,
            List<Qualifier> qualifiers,
            Route nonComplianceRoute) {}

    static ObligationsMapBody of(
            QuestionReader.Asked asked, Map<StateCode, Answer> answers, Names names, LocalDate asOf) {
        return new ObligationsMapBody(
                new MapQuestionBody(
                        asked.on(),
                        asked.form(),
                        new ObligationBody.SituationName(
                                asked.situation().value(),
                                names.situationNumber(asked.situation()),
                                names.situation(asked.situation())),
                        asked.person() == null
                                ? null
                                : new ObligationBody.PersonName(asked.person().value(), names.person(asked.person())),
                        asked.conductOn()),
                answers.entrySet().stream()
                        .map(entry -> answer(entry.getKey(), entry.getValue()))
                        .toList(),
                asOf,
                asked.knownAt());
    }

    private static StateAnswer answer(StateCode state, Answer answer) {
        var why = answer.why();
        return new StateAnswer(
                state.value(),
                answer.outcome(),
                why.reason(),
                why.bases().stream().map(basis -> basis.code()).toList(),
                why.qualifiers(),
                why.route());
    }
}
