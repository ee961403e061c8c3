package org.partnine.law.rome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.Source;

/**
 * A situation and the stages that matter for the law.
 *
 * @param number the Court's number; null when it is not confirmed
 * @param referredOn null when no referral started it
 * @param examinationOpenedOn the examination that led to this situation; null when no source for it is on record
 * @param investigationOpenedOn null when none was opened
 * @param investigationPublicFrom when the opening became known, if later than its day; null otherwise
 */
public record Situation(
        SituationId id,
        @Nullable String number,
        Trigger trigger,
        @Nullable PartialDate referredOn,
        @Nullable PartialDate examinationOpenedOn,
        @Nullable PartialDate investigationOpenedOn,
        @Nullable Instant investigationPublicFrom,
        Source source,
        Knowledge known)
        implements Fact {

    /** How the situation came to the Court (art. 13). */
    public enum Trigger {
        STATE_REFERRAL,
        SECURITY_COUNCIL_REFERRAL,
        PROPRIO_MOTU
    }

    @Override
    public String key() {
        return id.value();
    }

    public boolean isReferredByCouncil() {
        return trigger == Trigger.SECURITY_COUNCIL_REFERRAL;
    }

    /** The situation as it was known at the instant: an opening not yet public is left out (rule L12). */
    Situation asKnownAt(Instant instant) {
        boolean hidden = investigationPublicFrom != null && instant.isBefore(investigationPublicFrom);
        return hidden
                ? new Situation(id, number, trigger, referredOn, examinationOpenedOn, null, null, source, known)
                : this;
    }
}
