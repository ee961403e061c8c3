package org.partnine.law.rome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Ground.CourtAnswer;
import org.partnine.law.Knowledge;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Qualifier;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/** The public record as the law's facts, straight from the files, for tests that need the law and no database. */
public final class RecordedFacts {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Map<String, String> ORGANISATIONS =
            Map.of("XUN", "UN", "XEU", "EU", "XIP", "INTERPOL", "XOA", "OAS", "INTERPOL", "INTERPOL");

    private RecordedFacts() {}

    public static Facts all() {
        return collected().build();
    }

    /** The same, open to changes: a test replaces what it assumes. */
    public static Facts.Collected collected() {
        return new Facts.Collected()
                .treatyActions(read("treaty_actions", RecordedFacts::treatyAction))
                .declarations(read("declarations", RecordedFacts::declaration))
                .transitional(read("declarations", RecordedFacts::transitional))
                .council(read("unsc_acts", RecordedFacts::paragraph))
                .deferrals(read("unsc_acts", RecordedFacts::deferral))
                .agreements(read("agreements", RecordedFacts::agreement))
                .situations(read("situations", RecordedFacts::situation))
                .persons(read("persons", RecordedFacts::person))
                .offices(read("offices", RecordedFacts::office))
                .warrants(read("warrants", RecordedFacts::warrant))
                .requests(requests())
                .requestEvents(read("request_events", RecordedFacts::event))
                .pleas(read("pleas", RecordedFacts::plea))
                .visits(read("visits", RecordedFacts::visit))
                .findings(read("findings", RecordedFacts::finding))
                .sentences(read("cooperation_acts", RecordedFacts::sentence))
                .flags(read("flags", RecordedFacts::flag))
                .readings(read("readings", RecordedFacts::reading));
    }

    /** Every State of the record, in its order. */
    public static List<StateCode> states() {
        return read("states", r -> new StateCode(r.get("iso3")));
    }

    static <F> List<F> read(String file, Function<CSVRecord, @Nullable F> row) {
        var rows = new ArrayList<F>();
        try (var reader = Files.newBufferedReader(Path.of("db/reference", file + ".csv"))) {
            var format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord csv : format.parse(reader)) {
                F fact = row.apply(csv);
                if (fact != null) {
                    rows.add(fact);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static @Nullable TreatyAction treatyAction(CSVRecord r) {
        String treaty = r.get("treaty");
        if (!treaty.equals("ROME") && !treaty.equals("APIC")) {
            return null;
        }
        return new TreatyAction(
                String.join("/", treaty, r.get("iso3"), r.get("action"), r.get("action_date")),
                TreatyAction.Treaty.valueOf(treaty),
                new StateCode(r.get("iso3")),
                TreatyAction.Kind.valueOf(r.get("action")),
                date(r, "action_date"),
                date(r, "effective_date"),
                source(r),
                known(date(r, "action_date")));
    }

    private static @Nullable JurisdictionDeclaration declaration(CSVRecord r) {
        if (!r.get("kind").equals("ART_12_3")) {
            return null;
        }
        return new JurisdictionDeclaration(
                r.get("iso3") + "/ART_12_3/" + r.get("made_on"),
                new StateCode(r.get("iso3")),
                date(r, "made_on"),
                date(r, "effective_from"),
                date(r, "effective_to"),
                situationId(r),
                JurisdictionDeclaration.Standing.valueOf(r.get("standing")),
                source(r),
                known(date(r, "made_on")));
    }

    private static @Nullable TransitionalDeclaration transitional(CSVRecord r) {
        if (!r.get("kind").equals("ART_124")) {
            return null;
        }
        return new TransitionalDeclaration(
                r.get("iso3") + "/ART_124/" + r.get("made_on"),
                new StateCode(r.get("iso3")),
                date(r, "effective_from"),
                date(r, "effective_to"),
                source(r),
                known(date(r, "made_on")));
    }

    private static @Nullable CouncilParagraph paragraph(CSVRecord r) {
        SituationId situation = situationId(r);
        if (!r.get("kind").equals("COOPERATION_CLAUSE") || situation == null) {
            return null;
        }
        boolean others = r.get("addressee_codes").equals("ALL_OTHER_STATES");
        Set<StateCode> named = others ? Set.of() : states(r.get("addressee_codes"));
        return new CouncilParagraph(
                r.get("act_id"),
                r.get("symbol"),
                r.get("paragraph"),
                PartialDate.parse(r.get("adopted_on")),
                situation,
                CouncilParagraph.Effect.valueOf(r.get("effect")),
                named,
                others,
                source(r),
                known(date(r, "adopted_on")));
    }

    private static @Nullable CouncilDeferral deferral(CSVRecord r) {
        if (!r.get("effect").equals("DEFERS")) {
            return null;
        }
        LocalDate from = LocalDate.parse(r.get("adopted_on")).withMonth(7).withDayOfMonth(1);
        return new CouncilDeferral(
                r.get("act_id"),
                r.get("symbol"),
                r.get("paragraph"),
                from,
                from.plusYears(1),
                situationId(r),
                Set.of(),
                source(r),
                known(date(r, "adopted_on")));
    }

    private static Agreement agreement(CSVRecord r) {
        String code = r.get("iso3");
        boolean organisation = ORGANISATIONS.containsKey(code);
        Agreement.Kind kind = r.get("kind").equals("RELATIONSHIP")
                ? (organisation ? Agreement.Kind.ORGANISATION : Agreement.Kind.HOST)
                : Agreement.Kind.valueOf(r.get("kind"));
        return new Agreement(
                r.get("agreement_id"),
                addressee(code),
                kind,
                date(r, "signed_on"),
                date(r, "in_force_on"),
                r.get("counterparty").isEmpty() ? null : new StateCode(r.get("counterparty")),
                personId(r),
                null,
                source(r),
                known(date(r, "signed_on") != null ? date(r, "signed_on") : date(r, "in_force_on")));
    }

    private static Situation situation(CSVRecord r) {
        PartialDate publicOn = date(r, "investigation_public_on");
        return new Situation(
                new SituationId(r.get("situation_id")),
                r.get("code").isEmpty() ? null : r.get("code"),
                Situation.Trigger.valueOf(r.get("trigger")),
                date(r, "referred_on"),
                date(r, "examination_opened_on"),
                date(r, "investigation_opened_on"),
                publicOn == null ? null : known(publicOn).from(),
                source(r),
                new Knowledge(Instant.EPOCH, null));
    }

    private static SoughtPerson person(CSVRecord r) {
        return new SoughtPerson(
                new PersonId(r.get("person_id")),
                r.get("name"),
                states(r.get("nationality_iso3")),
                source(r),
                new Knowledge(Instant.EPOCH, null));
    }

    private static Office office(CSVRecord r) {
        return new Office(
                r.get("person_id") + "/" + r.get("category") + "/" + r.get("from"),
                new PersonId(r.get("person_id")),
                Office.Category.valueOf(r.get("category")),
                new StateCode(r.get("iso3")),
                PartialDate.parse(r.get("from")),
                date(r, "until"),
                source(r),
                known(date(r, "from")));
    }

    private static Warrant warrant(CSVRecord r) {
        return new Warrant(
                r.get("warrant_id"),
                new PersonId(r.get("person_id")),
                new SituationId(r.get("situation_id")),
                PartialDate.parse(r.get("issued_on")),
                Warrant.Offence.valueOf(r.get("offence")),
                source(r),
                known(date(r, "unsealed_on")));
    }

    private static List<Request> requests() {
        Map<String, Request.To> groups = new HashMap<>();
        Map<String, Set<StateCode>> members = new HashMap<>();
        Set<String> open = new HashSet<>();
        Set<String> nonParties = new HashSet<>();
        read("addressee_groups", r -> {
            String code = r.get("group");
            members.computeIfAbsent(code, c -> new HashSet<>()).addAll(states(r.get("iso3")));
            if (r.get("rule").equals("NOT_NAMED")) {
                open.add(code);
            }
            if (r.get("only_non_parties").equals("true")) {
                nonParties.add(code);
            }
            if (r.get("rule").equals("STATES_PARTIES_ON_THE_DAY")) {
                groups.put(code, new Request.To.AllStatesParties());
            }
            return null;
        });
        members.forEach((code, states) -> groups.putIfAbsent(
                code, new Request.To.Group(code, states, nonParties.contains(code), !open.contains(code))));
        return read("requests", r -> {
            PartialDate publicOn = date(r, "public_on");
            Request.To to = r.get("addressee_kind").equals("GROUP")
                    ? Objects.requireNonNull(groups.get(r.get("addressee")))
                    : new Request.To.One(addressee(r.get("addressee")));
            return new Request(
                    r.get("request_id"),
                    Form.valueOf(r.get("form")),
                    to,
                    new SituationId(r.get("situation_id")),
                    personId(r),
                    date(r, "transmitted_on"),
                    Request.Nature.valueOf(r.get("nature")),
                    r.get("visit_id").isEmpty() ? null : r.get("visit_id"),
                    source(r),
                    known(publicOn != null ? publicOn : date(r, "transmitted_on")));
        });
    }

    private static RequestEvent event(CSVRecord r) {
        String actor = r.get("actor");
        return new RequestEvent(
                r.get("event_id"),
                r.get("request_id"),
                RequestEvent.Kind.valueOf(r.get("kind")),
                date(r, "on"),
                StateCode.isWellFormed(actor) ? new StateCode(actor) : null,
                r.get("ground").isEmpty() ? null : Qualifier.valueOf(r.get("ground")),
                date(r, "matter_filed_on"),
                source(r),
                known(date(r, "on")));
    }

    private static @Nullable Plea plea(CSVRecord r) {
        String ground = r.get("ground");
        if (ground.equals("NO_REPLY")) {
            return null;
        }
        return new Plea(
                r.get("plea_id"),
                new StateCode(r.get("state_iso3")),
                r.get("finding_id").isEmpty() ? null : r.get("finding_id"),
                r.get("request_id").isEmpty() ? null : r.get("request_id"),
                PartialDate.parse(r.get("raised_on")),
                ground.equals("OTHER") ? null : Qualifier.valueOf(ground),
                r.get("summary"),
                CourtAnswer.valueOf(r.get("court_answer")),
                r.get("answered_by_document").isEmpty() ? null : r.get("answered_by_document"),
                source(r),
                known(date(r, "raised_on")));
    }

    private static Visit visit(CSVRecord r) {
        return new Visit(
                r.get("visit_id"),
                new PersonId(r.get("person_id")),
                new StateCode(r.get("state_iso3")),
                PartialDate.parse(r.get("from")),
                date(r, "to"),
                Visit.Outcome.valueOf(r.get("outcome")),
                r.get("finding_id").isEmpty() ? null : r.get("finding_id"),
                source(r),
                known(date(r, "from")));
    }

    private static Finding finding(CSVRecord r) {
        return new Finding(
                r.get("finding_id"),
                r.get("decision_number").isEmpty() ? null : r.get("decision_number"),
                PartialDate.parse(r.get("decided_on")),
                r.get("chamber"),
                new SituationId(r.get("situation_id")),
                personId(r),
                new StateCode(r.get("state_iso3")),
                Finding.Outcome.valueOf(r.get("outcome")),
                Boolean.parseBoolean(r.get("referred_to_asp")),
                Boolean.parseBoolean(r.get("referred_to_unsc")),
                source(r),
                known(date(r, "decided_on")));
    }

    private static @Nullable SentenceEnforced sentence(CSVRecord r) {
        PersonId person = personId(r);
        if (!r.get("kind").equals("SENTENCE_ENFORCEMENT") || person == null) {
            return null;
        }
        return new SentenceEnforced(
                r.get("act_id"),
                person,
                new StateCode(r.get("state_iso3")),
                date(r, "date"),
                source(r),
                known(date(r, "date")));
    }

    private static Flag flag(CSVRecord r) {
        return new Flag(
                r.get("flag_id"),
                new StateCode(r.get("iso3")),
                Qualifier.valueOf(r.get("flag")),
                situationId(r),
                PartialDate.parse(r.get("from")),
                date(r, "until"),
                r.get("statement"),
                source(r),
                known(date(r, "from")));
    }

    private static Reading reading(CSVRecord r) {
        return new Reading(
                r.get("question_id") + "/" + r.get("position"),
                r.get("question_id"),
                r.get("question"),
                r.get("position"),
                r.get("held_by"),
                r.get("authority"),
                date(r, "authority_on"),
                r.get("consequence"),
                Reading.Status.valueOf(r.get("status")),
                source(r),
                known(date(r, "authority_on")));
    }

    private static Source source(CSVRecord r) {
        LocalDate asOf = r.isMapped("as_of") && !r.get("as_of").isEmpty() ? LocalDate.parse(r.get("as_of")) : AS_OF;
        return new Source(r.get("source"), List.of(), null, Confidence.valueOf(r.get("confidence")), asOf);
    }

    private static @Nullable PartialDate date(CSVRecord r, String column) {
        String text = r.get(column);
        return text.isEmpty() ? null : PartialDate.parse(text);
    }

    /** Known from its latest possible day; a fact without a day, from the day the record was last read. */
    private static Knowledge known(@Nullable PartialDate day) {
        LocalDate from = day == null ? AS_OF : day.latest();
        return new Knowledge(from.atStartOfDay(ZoneOffset.UTC).toInstant(), null);
    }

    private static @Nullable SituationId situationId(CSVRecord r) {
        return r.get("situation_id").isEmpty() ? null : new SituationId(r.get("situation_id"));
    }

    private static @Nullable PersonId personId(CSVRecord r) {
        return r.get("person_id").isEmpty() ? null : new PersonId(r.get("person_id"));
    }

    private static Addressee addressee(String code) {
        return ORGANISATIONS.containsKey(code)
                ? new Addressee.Organisation(new OrganisationCode(ORGANISATIONS.get(code)))
                : new Addressee.State(new StateCode(code));
    }

    private static Set<StateCode> states(String codes) {
        return Arrays.stream(codes.split(";"))
                .filter(c -> !c.isBlank())
                .map(StateCode::new)
                .collect(Collectors.toSet());
    }
}
