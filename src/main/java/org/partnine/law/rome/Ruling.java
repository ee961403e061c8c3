package org.partnine.law.rome;

import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.Source;

/**
 * A ruling of the Court that closes an open question from its day (rule L13).
 *
 * @param question the question's id in the register: OQ1, OQ2, OQ3
 * @param dutyExists which way it was decided
 */
public record Ruling(String key, String question, PartialDate on, boolean dutyExists, Source source, Knowledge known)
        implements Fact {}
