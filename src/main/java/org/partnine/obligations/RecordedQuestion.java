package org.partnine.obligations;

import org.partnine.law.Fact;
import org.partnine.law.Question;

/**
 * A question that the record itself raises.
 *
 * @param raisedBy the stay, finding or request that raises it
 */
public record RecordedQuestion(Question question, Fact raisedBy) {}
