package org.partnine.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Elapsed;
import org.partnine.requests.Assessed;
import org.partnine.requests.RequestDossier;
import org.partnine.requests.RequestLives;

/**
 * What the law says of a request.
 *
 * @param lives one of each addressee
 * @param contentsNotStated items of its form's checklist that the record does not state
 * @param basisWhenSent what was owed on the day it was sent
 * @param basisToday what would be owed today; absent for a group, and for a form that the law is not asked about
 * @param chosenByState channels and languages that the State chose; absent unless the request goes to one State
 */
record RequestDetailsBody(
        List<LifeBody> lives,
        List<String> contentsNotStated,
        List<Assessed> basisWhenSent,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Assessed basisToday,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RequestDossier.Chosen> chosenByState) {

    /**
     * Where the request stands for one addressee.
     *
     * @param state null before it is transmitted
     * @param next steps that may follow
     */
    record LifeBody(
            String addressee,
            @Nullable Kind state,
            boolean open,
            List<Kind> next,
            List<FindingDetailBody.DeadlineBody> deadlines,
            List<Elapsed> elapsed) {

        static LifeBody of(RequestDossier.AddresseeLife lived) {
            return new LifeBody(
                    lived.addressee(),
                    lived.life().state().orElse(null),
                    lived.life().isOpen(),
                    List.copyOf(RequestLives.next(lived.life())),
                    lived.deadlines().stream()
                            .map(FindingDetailBody.DeadlineBody::of)
                            .toList(),
                    lived.elapsed());
        }
    }
}
