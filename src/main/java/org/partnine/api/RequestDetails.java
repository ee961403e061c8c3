package org.partnine.api;

import java.time.LocalDate;
import org.partnine.recording.RecordView;
import org.partnine.requests.RequestDossier;
import org.partnine.requests.RequestDossiers;
import org.springframework.stereotype.Component;

/** Of a request: what the law says of it as of a day. */
@Component
class RequestDetails implements RecordDetails {

    private final RequestDossiers dossiers;

    RequestDetails(RequestDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String register() {
        return "requests";
    }

    @Override
    public Class<RequestDetailsBody> body() {
        return RequestDetailsBody.class;
    }

    @Override
    public RequestDetailsBody of(RecordView record, LocalDate asOf) {
        RequestDossier dossier = dossiers.of(record, asOf);
        boolean isToOneState = "STATE".equals(record.facts().text("addresseeKind"));
        return new RequestDetailsBody(
                dossier.lives().stream().map(RequestDetailsBody.LifeBody::of).toList(),
                dossier.contentsNotStated(),
                dossier.whenSent(),
                dossier.today(),
                isToOneState ? dossier.chosen() : null);
    }
}
