package org.partnine.requests;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.life.Deadlines;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;
import org.partnine.states.DeclarationEntry;
import org.partnine.states.Declarations;
import org.springframework.stereotype.Service;

/**
 * Of a request: where it stands for each addressee, periods and days gone by, what its form asks it to contain, the channel
 * and language that the State chose, and what was owed on the day it was sent and would be owed today.
 */
@Service
public class RequestDossiers {

    private static final String CHANNEL = "ART_87_1_CHANNEL";
    private static final String LANGUAGE = "ART_87_2_LANGUAGE";

    private final Assessments assessments;
    private final DutyOnDay duty;
    private final Declarations declarations;

    RequestDossiers(Assessments assessments, DutyOnDay duty, Declarations declarations) {
        this.assessments = assessments;
        this.duty = duty;
        this.declarations = declarations;
    }

    /** @param asOf day up to which periods are counted, and on which the law is asked again */
    public RequestDossier of(RecordView record, LocalDate asOf) {
        Values request = record.facts();
        Form form = Form.valueOf(request.must("form"));
        Addressee addressee = addressee(request).orElse(null);
        return new RequestDossier(
                RequestLives.of(record).entrySet().stream()
                        .map(life -> new RequestDossier.AddresseeLife(
                                life.getKey(),
                                life.getValue(),
                                Deadlines.of(life.getValue(), asOf),
                                Deadlines.elapsed(life.getValue(), asOf)))
                        .toList(),
                RequestContents.notStated(form, request.texts("contents")),
                whenSent(record, addressee, form, request),
                addressee == null ? null : today(addressee, form, request, asOf),
                addressee instanceof Addressee.State state ? chosen(request, state.state(), asOf) : List.of());
    }

    /** As kept with the request; of the reference data, which came without, asked of the law now. */
    private List<Assessed> whenSent(RecordView record, @Nullable Addressee addressee, Form form, Values request) {
        List<Assessed> kept = assessments.of("cooperation_request", record.key());
        PartialDate sent = request.date("transmittedOn");
        if (!kept.isEmpty() || addressee == null || sent == null || !sent.isDay()) {
            return kept;
        }
        Assessed then = today(addressee, form, request, sent.earliest());
        return then == null ? List.of() : List.of(then);
    }

    private @Nullable Assessed today(Addressee addressee, Form form, Values request, LocalDate on) {
        if (form == Form.HR_COOPERATION) {
            return null;
        }
        var person =
                Optional.ofNullable(request.text("person")).map(PersonId::new).orElse(null);
        return duty.of(addressee, form, new SituationId(request.must("situation")), person, on)
                .requested();
    }

    private static Optional<Addressee> addressee(Values request) {
        String code = request.must("addressee");
        return switch (request.must("addresseeKind")) {
            case "STATE" -> Optional.of(new Addressee.State(new StateCode(code)));
            case "ORGANISATION" -> Optional.of(new Addressee.Organisation(new OrganisationCode(code)));
            default -> Optional.empty();
        };
    }

    /** Channels and languages declared under art. 87(1) and (2), each beside that of the request. */
    private List<RequestDossier.Chosen> chosen(Values request, StateCode state, LocalDate asOf) {
        return declarations
                .of(state, asOf.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .stream()
                .filter(declaration ->
                        declaration.kind().equals(CHANNEL) || declaration.kind().equals(LANGUAGE))
                .map(declaration -> chosen(request, declaration))
                .toList();
    }

    private static RequestDossier.Chosen chosen(Values request, DeclarationEntry declaration) {
        boolean channel = declaration.kind().equals(CHANNEL);
        String stated = request.text(channel ? "channel" : "language");
        ChosenWay way = channel
                ? ChosenWay.ofChannel(declaration.scope(), stated)
                : ChosenWay.ofLanguage(declaration.scope(), stated);
        return new RequestDossier.Chosen(declaration.kind(), declaration.scope(), stated, way);
    }
}
