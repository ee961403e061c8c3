package org.partnine.web.ask;

import java.time.Instant;
import java.util.List;
import org.partnine.law.Question;
import org.partnine.web.frame.Fault;

/** What a form comes to. */
sealed interface Asked {

    /** @param knownAt the state of knowledge asked for */
    record Understood(Question question, Instant knownAt) implements Asked {}

    /** @param faults in the order of the fields, never empty */
    record Faulty(List<Fault> faults) implements Asked {}
}
