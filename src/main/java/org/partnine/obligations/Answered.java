package org.partnine.obligations;

import java.time.Instant;
import java.time.LocalDate;
import org.partnine.law.Answer;

/**
 * An answer with the state of knowledge it rests on.
 *
 * @param knownAt the instant whose knowledge was asked for
 * @param asOf the day up to which the record was checked
 * @param stateOfKnowledge equal for two answers exactly if the same facts were known
 */
public record Answered(Answer answer, Instant knownAt, LocalDate asOf, String stateOfKnowledge) {}
