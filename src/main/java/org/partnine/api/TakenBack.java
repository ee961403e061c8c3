package org.partnine.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Identification;
import org.springframework.stereotype.Component;

/** Tells what was taken back from what there never was. */
@Component
class TakenBack {

    private final Identification identification;

    TakenBack(Identification identification) {
        this.identification = identification;
    }

    /**
     * The refusal of a record that was taken back, or else this one.
     *
     * @param knownAt the state of knowledge asked for; only of the present, null, it is told
     */
    Refused or(String register, String key, @Nullable Instant knownAt, Refused unknown) {
        return knownAt == null
                        && identification
                                .retracted(key)
                                .filter(in -> in.name().equals(register))
                                .isPresent()
                ? RecordsApi.retracted(key)
                : unknown;
    }
}
