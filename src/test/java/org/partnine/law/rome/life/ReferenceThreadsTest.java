package org.partnine.law.rome.life;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Knowledge;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Qualifier;
import org.partnine.law.Source;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.Visit;
import org.partnine.law.rome.life.Lived.Judged;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Leave;
import org.partnine.law.rome.life.ProceedingStep.Part;
import org.partnine.law.rome.life.RequestStep.Presence;

/**
 * The public record run through the rules: no row is refused. What a row's columns do not show is named as not found.
 *
 * <p>The columns hold one statement per row, its summary; it is taken as the statement that the row's kind asks for.
 */
class ReferenceThreadsTest {

    /** Refusals that are right although the row stays: none. A row that comes to stand here needs its explanation. */
    private static final Map<String, Refusal> EXPLAINED = Map.of();

    /** Where no stay is on record: what else in the row places the person on the territory. */
    private static final Map<String, Presence> PLACED_OTHERWISE = Map.of(
            "RQ-harun-SDN-2007-E02", Presence.OFFICIAL_STATEMENT, // the refusal to hand over two of its residents
            "RQ-abd-al-rahman-SDN-2007-E02", Presence.CUSTODY,
            "RQ-bashir-SDN-2010-E02", Presence.OFFICIAL_STATEMENT, // its own head of State in office
            "RQ-hussein-SDN-2012-E02", Presence.OFFICIAL_STATEMENT, // its own minister in office
            "RQ-banda-SDN-2014-E02", Presence.OFFICIAL_STATEMENT, // the Prosecutor's application
            "RQ-saif-gaddafi-LBY-2011-E06", Presence.CUSTODY,
            "RQ-al-senussi-MRT-2012-E02", Presence.CUSTODY);

    /** Findings that continue the thread of an earlier one, in their order. */
    private static final List<List<String>> CONTINUED = List.of(
            List.of("F-KEN-2014-DEFER", "F-KEN-2014", "F-KEN-2015-AC", "F-KEN-2016"),
            List.of("F-JOR-2017", "F-JOR-2019-AC"),
            List.of("F-ITA-2025", "F-ITA-2026-REF"));

    /** The findings whose public record is silent on the invitation of the State. */
    private static final Set<String> INVITATION_NOT_FOUND =
            Set.of("F-SDN-2010", "F-SDN-2015-BASHIR", "F-SDN-2015-HUSSEIN", "F-LBY-2014", "F-KEN-2016", "F-TJK-2026");

    private static final Map<String, Leave> LEAVE = Map.of(
            "PE-F-KEN-2014-06", Leave.GRANTED, "PE-F-JOR-2017-06", Leave.GRANTED, "PE-F-MNG-2024-06", Leave.REFUSED);

    @Test
    void every_step_of_every_request_is_accepted() {
        Map<String, CSVRecord> requests = byKey("requests.csv", "request_id");
        var refused = new LinkedHashMap<String, List<Refusal>>();
        var judged = new LinkedHashSet<String>();
        rows("request_events.csv").stream()
                .collect(groupingBy(row -> row.get("request_id"), LinkedHashMap::new, toList()))
                .forEach((key, events) -> {
                    CSVRecord request = requireNonNull(requests.get(key), key);
                    for (List<CSVRecord> thread : perAddressee(request, events)) {
                        var made = RequestMade.of(
                                Form.valueOf(request.get("form")), Request.Nature.valueOf(request.get("nature")));
                        var steps = new ArrayList<RequestStep>();
                        var names = new LinkedHashMap<RequestStep, String>();
                        for (CSVRecord row : thread) {
                            RequestStep step = requestStep(row, request);
                            steps.add(step);
                            names.put(step, row.get("event_id"));
                        }
                        Lived<RequestLife, RequestStep> lived = RequestLife.lived(made, steps);
                        lived.steps().forEach(s -> judged.add(names.getOrDefault(s.step(), "?")));
                        for (Judged<RequestLife, RequestStep> no : lived.refused()) {
                            refused.put(names.getOrDefault(no.step(), "?"), reasons(no.admission()));
                        }
                    }
                });
        assertThat(refused).isEqualTo(EXPLAINED);
        assertThat(judged).hasSameSizeAs(rows("request_events.csv"));
    }

    @Test
    void every_step_of_every_proceeding_is_accepted() {
        Map<String, CSVRecord> findings = byKey("findings.csv", "finding_id");
        Map<String, List<CSVRecord>> events = new LinkedHashMap<>();
        rows("proceeding_events.csv")
                .forEach(row -> events.computeIfAbsent(thread(row.get("finding_id")), k -> new ArrayList<>())
                        .add(row));
        var refused = new LinkedHashMap<String, List<Refusal>>();
        events.forEach((key, thread) -> {
            var steps = new ArrayList<ProceedingStep>();
            var names = new LinkedHashMap<ProceedingStep, String>();
            for (CSVRecord row : thread) {
                ProceedingStep step = proceedingStep(row);
                steps.add(step);
                names.put(step, row.get("event_id"));
            }
            CSVRecord finding = requireNonNull(findings.get(key), key);
            for (var no : ProceedingLife.lived(answer(finding), steps).refused()) {
                refused.put(names.getOrDefault(no.step(), "?"), reasons(no.admission()));
            }
        });
        assertThat(refused).isEqualTo(EXPLAINED);
    }

    @Test
    void exactly_six_findings_lack_the_invitation() {
        Map<String, List<CSVRecord>> events = new LinkedHashMap<>();
        rows("proceeding_events.csv")
                .forEach(row -> events.computeIfAbsent(thread(row.get("finding_id")), k -> new ArrayList<>())
                        .add(row));
        var without = new LinkedHashSet<String>();
        events.forEach((key, thread) -> {
            ProceedingLife life = ProceedingLife.against(null);
            for (CSVRecord row : thread) {
                ProceedingStep step = proceedingStep(row);
                ProceedingStep bare = new ProceedingStep(
                        step.kind(), step.on(), step.part(), step.leave(), step.reply(), step.stated(), Set.of());
                if (life.then(bare) instanceof Admission.Forbidden<ProceedingLife> no
                        && no.reasons().contains(ProceedingRefusal.FINDING_WITHOUT_INVITATION)) {
                    without.add(row.get("finding_id"));
                }
                if (life.then(step) instanceof Admission.Allowed<ProceedingLife> yes) {
                    life = yes.after();
                }
            }
        });
        assertThat(without).isEqualTo(INVITATION_NOT_FOUND);
    }

    @Test
    void every_visit_is_accepted_and_an_overflight_is_none() {
        for (CSVRecord row : rows("visits.csv")) {
            PartialDate from = requireNonNull(date(row.get("from")), row.get("visit_id"));
            var visit = new Visit(
                    row.get("visit_id"),
                    new PersonId(row.get("person_id")),
                    new StateCode(row.get("state_iso3")),
                    from,
                    date(row.get("to")),
                    Visit.Outcome.valueOf(row.get("outcome")),
                    null,
                    new Source("visits.csv", List.of(), null, Confidence.MEDIUM, from.earliest()),
                    new Knowledge(Instant.EPOCH, null));
            Lived<VisitLife, VisitStep> lived = VisitLife.lived(VisitLife.stepsOf(visit));
            assertThat(lived.refused()).as(visit.key()).isEmpty();
            assertThat(lived.life().state().isEmpty())
                    .as(visit.key())
                    .isEqualTo(visit.outcome() == Visit.Outcome.OVERFLIGHT);
        }
    }

    private static List<Refusal> reasons(Admission<?> admission) {
        return admission instanceof Admission.Forbidden<?> forbidden ? forbidden.reasons() : List.of();
    }

    private static List<List<CSVRecord>> perAddressee(CSVRecord request, List<CSVRecord> events) {
        if (!request.get("addressee_kind").equals("GROUP")) {
            return List.of(events);
        }
        var states = new LinkedHashSet<String>();
        events.stream()
                .map(row -> row.get("actor"))
                .filter(a -> a.length() == 3)
                .forEach(states::add);
        if (states.isEmpty()) {
            return List.of(events);
        }
        return states.stream()
                .map(state -> events.stream()
                        .filter(row -> row.get("actor").equals(state)
                                || row.get("actor").length() != 3)
                        .toList())
                .toList();
    }

    private static RequestStep requestStep(CSVRecord row, CSVRecord request) {
        String said = row.get("summary");
        Kind kind = Kind.valueOf(row.get("kind"));
        RequestStep step = RequestStep.of(kind, date(row.get("on")))
                .onGround(row.get("ground").isEmpty() ? null : Qualifier.valueOf(row.get("ground")));
        if (step.on() == null) {
            step = step.notFound(RequestFact.DAY);
        }
        return switch (kind) {
            case TRANSMITTED -> step.notFound(RequestFact.CHANNEL);
            case RECEIVED -> step.stating(RequestFact.ENDING, said);
            case CONSULTING -> step.stating(RequestFact.PROBLEM, said);
            case POSTPONED ->
                step.stating(RequestFact.PENDING_MATTER, said)
                        .pending(null, date(row.get("matter_filed_on")), emptyToNull(row.get("ended_by_event")));
            case MODIFIED -> step.stating(RequestFact.NEW_TERMS, said);
            case ACCEPTED_ON_CONDITIONS -> step.stating(RequestFact.CONDITIONS, said);
            case PARTLY_EXECUTED, EXECUTED -> step.stating(RequestFact.PERFORMANCE, said);
            case DENIED -> step.stating(RequestFact.REASONS, said);
            case UNMET -> step.stating(RequestFact.LOST_CHANCE, said).placedBy(presence(row, request));
            case WITHDRAWN, LAPSED -> step.stating(RequestFact.END_OF_REQUEST, said);
            case LEGALITY_CHALLENGED, NON_COMPLIANCE_PROCEEDING, ARRESTED, PAPERS_RECEIVED, RELEASED, RE_ARREST -> step;
        };
    }

    private static Presence presence(CSVRecord row, CSVRecord request) {
        PartialDate on = date(row.get("on"));
        String state = row.get("actor").length() == 3 ? row.get("actor") : request.get("addressee");
        boolean stayed = rows("visits.csv").stream().anyMatch(visit -> {
            PartialDate from = date(visit.get("from"));
            PartialDate to = visit.get("to").isEmpty() ? from : date(visit.get("to"));
            return visit.get("person_id").equals(request.get("person_id"))
                    && visit.get("state_iso3").equals(state)
                    && (visit.get("outcome").equals("NOT_ARRESTED")
                            || visit.get("outcome").startsWith("ARRESTED"))
                    && on != null
                    && from != null
                    && to != null
                    && !from.earliest().isAfter(on.latest())
                    && !to.latest().isBefore(on.earliest());
        });
        return stayed ? Presence.STAY : PLACED_OTHERWISE.getOrDefault(row.get("event_id"), Presence.NONE);
    }

    private static ProceedingStep proceedingStep(CSVRecord row) {
        var kind = ProceedingStep.Kind.valueOf(row.get("kind"));
        ProceedingStep step = ProceedingStep.of(kind, date(row.get("on")));
        if (step.on() == null) {
            step = step.notFound(Fact.DAY);
        }
        String finding = row.get("finding_id");
        return switch (kind) {
            case FINDING -> INVITATION_NOT_FOUND.contains(finding) ? step.notFound(Fact.INVITATION) : step;
            case DEFERRED -> step.of(row.get("summary").startsWith("Referral") ? Part.REFERRAL : Part.PROCEEDING);
            case LEAVE_TO_APPEAL -> step.leave(LEAVE.get(row.get("event_id")));
            // the ruling on admissibility that was appealed is no step of a proceeding on compliance
            case APPEAL_JUDGMENT -> finding.equals("F-CIV-2014") ? step.notFound(Fact.APPEAL) : step;
            case SC_NONE_AS_OF -> step.stating(Fact.SEARCH, row.get("source"));
            default -> step;
        };
    }

    private static String thread(String finding) {
        return CONTINUED.stream()
                .filter(thread -> thread.contains(finding))
                .map(List::getFirst)
                .findFirst()
                .orElse(finding);
    }

    private static Outcome answer(CSVRecord finding) {
        return switch (finding.get("state_status")) {
            case "STATE_PARTY", "NON_PARTY_UNSC_OBLIGED" -> Outcome.BOUND;
            case "NON_PARTY_URGED" -> Outcome.URGED;
            default -> Outcome.NOT_BOUND;
        };
    }

    private static @Nullable PartialDate date(String edtf) {
        return edtf.isEmpty() ? null : PartialDate.parse(edtf);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, CSVRecord> byKey(String file, String key) {
        var byKey = new LinkedHashMap<String, CSVRecord>();
        rows(file).forEach(row -> byKey.put(row.get(key), row));
        return byKey;
    }

    private static List<CSVRecord> rows(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(Path.of("db/reference", file));
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
