package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Ground;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.Outcome;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.Route;
import org.partnine.law.Rule;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Reading;

/**
 * An answer with its reasons. Dates are EDTF; {@code until} is the first day out.
 *
 * @param reason the line that carries the verdict, as a code
 * @param asOf the day up to which the record was checked
 * @param knownAt the instant whose knowledge was asked for; null: the present
 * @param notAdvice that this is no legal advice
 */
record ObligationBody(
        QuestionBody question,
        Outcome bound,
        String verdict,
        VerdictReason reason,
        List<BasisBody> bases,
        List<QualifierBody> qualifiers,
        Route nonComplianceRoute,
        List<StepBody> steps,
        List<GroundBody> grounds,
        List<ReadingBody> readings,
        List<MissingBody> missing,
        FindingsBody findings,
        List<LaterBody> later,
        LocalDate asOf,
        @Nullable Instant knownAt,
        String notAdvice) {

    /** What was asked, with every default filled in. */
    record QuestionBody(
            @Nullable String state,
            @Nullable String addressee,
            LocalDate on,
            Form form,
            SituationName situation,
            @Nullable PersonName person,
            @Nullable LocalDate conductOn,
            @Nullable Instant knownAt,
            String lang) {}

    record SituationName(String id, @Nullable String number, String name) {}

    record PersonName(String id, String name) {}

    /**
     * A source of duty.
     *
     * @param citations the provisions and documents it rests on, in words
     */
    record BasisBody(
            BasisCode code,
            String label,
            String from,
            @Nullable LocalDate until,
            List<String> citations,
            List<ProvisionBody> provisions,
            List<FactBody> facts) {}

    record QualifierBody(Qualifier code, String label) {}

    /** A step of the reasoning; n counts from 1. */
    record StepBody(
            int n,
            Rule rule,
            StepCode code,
            String text,
            List<FactBody> facts,
            List<ProvisionBody> provisions,
            StepResult result) {}

    /** A place in an instrument; text cites it in the language of the answer. */
    record ProvisionBody(Provision.Instrument instrument, String pinpoint, String text) {}

    /** A recorded fact: its kind, its key in the register, its source. */
    record FactBody(String kind, String key, SourceBody source) {}

    /** A ground considered; answeredOn may lie after the day asked about. */
    record GroundBody(
            @Nullable Qualifier code,
            Ground.Effect effect,
            Ground.@Nullable CourtAnswer answer,
            @Nullable String answeredBy,
            @Nullable String answeredOn,
            String text,
            List<FactBody> facts) {}

    /** A position on a contested question. */
    record ReadingBody(
            String question,
            String questionText,
            String position,
            String heldBy,
            String authority,
            @Nullable String authorityOn,
            String consequence,
            Reading.Status status,
            SourceBody source) {}

    record MissingBody(MissingFact.Code code, String text, List<FactBody> facts, List<ConsequenceBody> consequences) {}

    record ConsequenceBody(MissingFact.Case given, Outcome bound, String text) {}

    /** What Chambers had decided by the day, and since. */
    record FindingsBody(List<FindingNote> byThen, List<FindingNote> later) {}

    record FindingNote(
            String key,
            @Nullable String number,
            String decidedOn,
            String chamber,
            Finding.Outcome outcome,
            boolean referredToAssembly,
            boolean referredToCouncil,
            String text,
            SourceBody source) {}

    record LaterBody(LaterEvent.Kind kind, String on, String text, FactBody fact) {}
}
