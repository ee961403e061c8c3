package org.partnine.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;
import org.partnine.situations.SituationEntry;

/** A situation before the Court, or a preliminary examination that ended without one. */
record SituationBody(
        String id,
        @Nullable String number,
        String name,
        Situation.Trigger trigger,
        @Nullable String triggerInstrument,
        @Nullable String examinationOpenedOn,
        @Nullable String examinationSource,
        @Nullable String referredOn,
        @Nullable String investigationOpenedOn,
        @Nullable String investigationPublicOn,
        String status,
        List<String> territorialStates,
        SourceBody source) {

    static SituationBody of(SituationEntry e) {
        return new SituationBody(
                e.id().value(),
                e.number(),
                e.name(),
                e.trigger(),
                e.triggerInstrument(),
                Edtf.of(e.examinationOpenedOn()),
                e.examinationSource(),
                Edtf.of(e.referredOn()),
                Edtf.of(e.investigationOpenedOn()),
                Edtf.of(e.publicOn()),
                e.status(),
                e.territorialStates().stream().map(StateCode::value).toList(),
                SourceBody.of(e.provenance()));
    }
}
