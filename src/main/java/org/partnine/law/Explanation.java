package org.partnine.law;

import java.util.List;

/**
 * Everything an answer rests on, as codes and facts; the sentences are made elsewhere.
 *
 * @param reason the one line that carries the verdict
 * @param reasonDetails what the verdict's sentence needs beside the question (effective date, count, citation ...)
 * @param bases binding ones only; the urging alone when urged; the arguable one when contested. One entry a code
 * @param qualifiers in the order of their declaration, each once
 * @param steps numbered by their place in the list, from 1
 * @param grounds every ground considered, also those without effect
 * @param readings positions on the contested questions that the answer touches
 * @param missing facts that are missing, and what each would change
 * @param findings what Chambers had decided about the addressee in this matter, by that day and later
 * @param later what came after the day asked about, set apart from what holds on it
 */
public record Explanation(
        Question question,
        VerdictReason reason,
        List<Detail> reasonDetails,
        List<Basis> bases,
        List<Qualifier> qualifiers,
        Route route,
        List<Step> steps,
        List<Ground> grounds,
        List<Fact> readings,
        List<MissingFact> missing,
        Findings findings,
        List<LaterEvent> later) {

    /**
     * What Chambers had decided by the day, and since.
     *
     * @param byThen decided up to and including the day, oldest first
     * @param later decided after it, oldest first
     */
    public record Findings(List<Fact> byThen, List<Fact> later) {}
}
