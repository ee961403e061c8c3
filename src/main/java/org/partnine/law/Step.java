package org.partnine.law;

import java.util.List;

/**
 * One step of the reasoning.
 *
 * @param code which sentence says it
 * @param details what the sentence needs beside the question
 * @param facts the recorded facts used, each with its source; empty when the step applies law alone
 * @param provisions the law applied; with no facts, never empty
 */
public record Step(
        Rule rule,
        StepCode code,
        List<Detail> details,
        List<Fact> facts,
        List<Provision> provisions,
        StepResult result) {}
