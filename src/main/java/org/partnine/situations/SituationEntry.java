package org.partnine.situations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;

/**
 * A situation before the Court, or a preliminary examination that ended without one.
 *
 * @param number the Court's number; null: none assigned or not confirmed
 * @param name in English
 * @param triggerInstrument the referral or authorisation, in the record's words
 * @param examinationSource the source of the day on which the examination was opened
 * @param publicOn the day on which the opening of the investigation became public; null: the same day
 */
public record SituationEntry(
        SituationId id,
        @Nullable String number,
        String name,
        Situation.Trigger trigger,
        @Nullable String triggerInstrument,
        @Nullable PartialDate examinationOpenedOn,
        @Nullable String examinationSource,
        @Nullable PartialDate referredOn,
        @Nullable PartialDate investigationOpenedOn,
        @Nullable PartialDate publicOn,
        String status,
        List<StateCode> territorialStates,
        Provenance provenance) {}
