package org.partnine.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnine.recording.RecordView;
import org.partnine.requests.RequestDossier;
import org.partnine.requests.RequestDossiers;
import org.partnine.requests.RequestLives;
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
    public Map<String, Object> of(RecordView record, LocalDate asOf) {
        RequestDossier dossier = dossiers.of(record, asOf);
        var details = new LinkedHashMap<String, Object>();
        details.put("lives", dossier.lives().stream().map(RequestDetails::life).toList());
        details.put("contentsNotStated", dossier.contentsNotStated());
        details.put("basisWhenSent", dossier.whenSent());
        if (dossier.today() != null) {
            details.put("basisToday", dossier.today());
        }
        if ("STATE".equals(record.facts().text("addresseeKind"))) {
            details.put(
                    "chosenByState",
                    dossier.chosen().stream().map(RequestDetails::chosen).toList());
        }
        return details;
    }

    private static Map<String, Object> life(RequestDossier.AddresseeLife lived) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("addressee", lived.addressee());
        shown.put("state", lived.life().state().map(Enum::name).orElse(null));
        shown.put("open", lived.life().isOpen());
        shown.put(
                "next", RequestLives.next(lived.life()).stream().map(Enum::name).toList());
        shown.put(
                "deadlines",
                lived.deadlines().stream()
                        .map(FindingDetailBody.DeadlineBody::of)
                        .toList());
        shown.put("elapsed", lived.elapsed());
        return shown;
    }

    private static Map<String, Object> chosen(RequestDossier.Chosen chosen) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("kind", chosen.kind());
        shown.put("declared", chosen.declared());
        shown.put("stated", chosen.stated());
        shown.put("way", chosen.way().name());
        return shown;
    }
}
