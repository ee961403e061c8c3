package org.partnine.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.life.Deadlines;
import org.partnine.law.rome.life.RequestLife;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;
import org.partnine.requests.Assessments;
import org.partnine.requests.DutyOnDay;
import org.partnine.requests.RequestContents;
import org.partnine.requests.RequestLives;
import org.partnine.states.DeclarationEntry;
import org.partnine.states.Declarations;
import org.springframework.stereotype.Component;

/**
 * Of a request: where it stands for each addressee, periods and days gone by, what its form asks it to contain, the channel
 * and language that the State chose, and what was owed on the day it was sent and would be owed today.
 */
@Component
class RequestDetails implements RecordDetails {

    private final Assessments assessments;
    private final DutyOnDay duty;
    private final Declarations declarations;

    RequestDetails(Assessments assessments, DutyOnDay duty, Declarations declarations) {
        this.assessments = assessments;
        this.duty = duty;
        this.declarations = declarations;
    }

    @Override
    public String register() {
        return "requests";
    }

    @Override
    public Map<String, Object> of(RecordView record, LocalDate asOf) {
        Values request = record.facts();
        var details = new LinkedHashMap<String, Object>();
        details.put(
                "lives",
                RequestLives.of(record).entrySet().stream()
                        .map(life -> life(life.getKey(), life.getValue(), asOf))
                        .toList());
        Form form = Form.valueOf(request.must("form"));
        var missing = new TreeSet<>(RequestContents.codes(form));
        missing.removeAll(request.texts("contents"));
        details.put("contentsNotStated", List.copyOf(missing));
        details.put("basisWhenSent", assessments.of("cooperation_request", record.key()));
        addressee(request).ifPresent(addressee -> {
            if (form != Form.HR_COOPERATION) {
                var person = Optional.ofNullable(request.text("person"))
                        .map(PersonId::new)
                        .orElse(null);
                details.put(
                        "basisToday",
                        duty.of(addressee, form, new SituationId(request.must("situation")), person, asOf));
            }
            if (addressee instanceof Addressee.State state) {
                details.put("chosenByState", chosen(request, state.state(), asOf));
            }
        });
        return details;
    }

    private static Optional<Addressee> addressee(Values request) {
        String code = request.must("addressee");
        return switch (request.must("addresseeKind")) {
            case "STATE" -> Optional.of(new Addressee.State(new StateCode(code)));
            case "ORGANISATION" -> Optional.of(new Addressee.Organisation(new OrganisationCode(code)));
            default -> Optional.empty();
        };
    }

    private static Map<String, Object> life(String addressee, RequestLife life, LocalDate asOf) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("addressee", addressee);
        shown.put("state", life.state().map(Enum::name).orElse(null));
        shown.put("open", life.isOpen());
        shown.put("next", life.next().stream().map(Enum::name).sorted().toList());
        shown.put(
                "deadlines",
                Deadlines.of(life, asOf).stream()
                        .map(FindingDetailBody.DeadlineBody::of)
                        .toList());
        shown.put("elapsed", Deadlines.elapsed(life, asOf));
        return shown;
    }

    /** Channels and languages declared under art. 87(1) and (2), and whether the language of the request is one of them. */
    private List<Map<String, Object>> chosen(Values request, StateCode state, LocalDate asOf) {
        var chosen = new ArrayList<Map<String, Object>>();
        for (DeclarationEntry declaration : declarations.of(
                state, asOf.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())) {
            String kind = declaration.kind();
            if (kind.equals("ART_87_1_CHANNEL") || kind.equals("ART_87_2_LANGUAGE")) {
                var shown = new LinkedHashMap<String, Object>();
                shown.put("kind", kind);
                shown.put("declared", declaration.scope());
                String own = request.text(kind.equals("ART_87_1_CHANNEL") ? "channel" : "language");
                shown.put("stated", own);
                chosen.add(shown);
            }
        }
        return chosen;
    }
}
