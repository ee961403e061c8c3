package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A declaration accepting the Court's jurisdiction (art. 12(3)).
 *
 * @param lodgedOn the day from which it binds (rule L5); null if not recorded
 * @param crimesFrom the first day of the crimes accepted; null if unlimited
 * @param crimesUntil the last day of the crimes accepted; null if open-ended
 * @param situation the situation accepted; null when it belongs to none before the Court
 */
public record JurisdictionDeclaration(
        String key,
        StateCode state,
        @Nullable PartialDate lodgedOn,
        @Nullable PartialDate crimesFrom,
        @Nullable PartialDate crimesUntil,
        @Nullable SituationId situation,
        Standing standing,
        Source source,
        Knowledge known)
        implements Fact {
    /** What the Court made of it. Only an accepted declaration binds. */
    public enum Standing {
        ACCEPTED,
        NOT_ACTED_ON,
        NOT_VALID
    }
}
