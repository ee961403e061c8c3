package org.partnine.law.rome;

import java.util.Set;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A cooperation clause of the Security Council, one operative paragraph and one effect.
 *
 * @param symbol of the resolution: {@code S/RES/1593 (2005)}
 * @param addressees the States it names; empty when it reaches all others
 * @param allOthers whether it reaches every State that the same act does not order, and organisations
 */
public record CouncilParagraph(
        String key,
        String symbol,
        String paragraph,
        PartialDate adoptedOn,
        SituationId situation,
        Effect effect,
        Set<StateCode> addressees,
        boolean allOthers,
        Source source,
        Knowledge known)
        implements Fact {
    /** What the text does. */
    public enum Effect {
        OBLIGES,
        URGES
    }
}
