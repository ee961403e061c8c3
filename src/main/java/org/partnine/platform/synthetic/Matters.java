package org.partnine.platform.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.Request.Nature;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.RequestLife;
import org.partnine.law.rome.life.RequestMade;
import org.partnine.law.rome.life.RequestStep;
import org.partnine.law.rome.life.RequestStep.Presence;
import org.partnine.ledger.Identifiers;
import org.partnine.platform.synthetic.RealWorld.Situation;
import org.partnine.platform.synthetic.RealWorld.Sought;

/** Makes matters: a request with the steps of its life, and what hangs on them. */
final class Matters {

    /** Forms that every State Party owes, so that a failure can lead to a proceeding. */
    private static final List<Form> OWED = List.of(
            Form.ARREST_SURRENDER,
            Form.PROVISIONAL_ARREST,
            Form.F93_A,
            Form.F93_B,
            Form.F93_C,
            Form.F93_D,
            Form.F93_G,
            Form.F93_H,
            Form.F93_I,
            Form.F93_J,
            Form.F93_K);

    private static final List<String> PLEAS = List.of(
            "ART_97_CONSULT",
            "ART_98_1_RAISED",
            "NO_DOMESTIC_LAW",
            "NO_REPLY",
            "REGIONAL_DECISION",
            "ART_93_3_PRINCIPLE",
            "ART_93_4_SECURITY",
            "ART_98_2_RAISED",
            "ART_89_4_LOCAL_CASE",
            "ART_90_COMPETING",
            "OTHER");

    private final RealWorld world;
    private final Words words;
    private final Draw draw;
    private final List<Situation> situations;
    private final Map<Form, Integer> forms = new LinkedHashMap<>();

    Matters(RealWorld world, Words words, Draw draw) {
        this.world = world;
        this.words = words;
        this.draw = draw;
        this.situations = world.situations();
        for (Form form : Form.values()) {
            forms.put(form, form == Form.HR_COOPERATION ? 0 : 2);
        }
        OWED.forEach(form -> forms.put(form, 6));
        forms.put(Form.ARREST_SURRENDER, 50);
        forms.put(Form.PROVISIONAL_ARREST, 8);
    }

    /** All rows of one more matter, a row after those that it names or in one statement with them. */
    List<SyntheticRow> next() {
        Situation situation = draw.mostlyFirst(situations);
        Form form = Objects.requireNonNull(draw.weighed(forms));
        List<Sought> persons = world.soughtIn(situation);
        boolean aboutPerson = form.isArrest() || form == Form.TRANSIT || draw.chance(0.4);
        Sought person = aboutPerson && !persons.isEmpty() ? draw.of(persons) : null;
        if (person == null && (form.isArrest() || form == Form.TRANSIT)) {
            form = Form.F93_B;
        }
        LocalDate start = person == null || person.from().isBefore(situation.investigatedFrom())
                ? situation.investigatedFrom()
                : person.from();
        LocalDate day = draw.day(start, world.asOf());
        PartialDate sent = draw.chance(0.03) ? PartialDate.parse(day.toString().substring(0, 7)) : PartialDate.day(day);
        boolean toState = form != Form.INFO_IGO && draw.chance(0.97);
        String addressee = toState ? draw.mostlyFirst(world.states()) : draw.of(world.organisations());
        boolean proceeding = toState && sent.isDay() && OWED.contains(form) && world.isParty(addressee, day);
        Nature nature = draw.chance(0.9) ? Nature.REQUEST : draw.of(List.of(Nature.REMINDER, Nature.CONSULTATION));
        RequestLife life =
                new RequestWalk(draw, words, world.asOf(), proceeding).from(RequestMade.of(form, nature), sent);
        return new Matter(situation, person, form, nature, addressee, toState, life).rows();
    }

    private String key() {
        return Identifiers.from(draw.source());
    }

    /** One matter being written down. */
    private final class Matter {

        private final @Nullable Sought person;
        private final RequestLife life;
        private final String addressee;
        private final boolean toState;
        private final SyntheticRow request;
        private final List<SyntheticRow> rows = new ArrayList<>();
        private @Nullable SyntheticRow stay;

        Matter(
                Situation situation,
                @Nullable Sought person,
                Form form,
                Nature nature,
                String addressee,
                boolean toState,
                RequestLife life) {
            this.person = person;
            this.life = life;
            this.addressee = addressee;
            this.toState = toState;
            PartialDate sent = Objects.requireNonNull(life.steps().getFirst().on());
            this.request = new SyntheticRow("cooperation_request", key())
                    .with("form", form.name())
                    .with("nature", nature.name())
                    .with("addressee_kind", toState ? "STATE" : "ORGANISATION")
                    .with("addressee", addressee)
                    .with("situation_key", situation.key())
                    .with("person_key", person == null ? null : person.person())
                    .with("case_number", person == null ? null : person.caseNumber())
                    .with("issued_by", draw.chance(0.7) ? "REGISTRAR" : draw.of(List.of("CHAMBER", "PROSECUTOR")))
                    .with("transmitted_on", sent.edtf())
                    .with("summary", words.text(draw, 9, 22))
                    .known(draw, sent.latest(), world.asOf());
        }

        List<SyntheticRow> rows() {
            if (draw.chance(0.02)) {
                rows.add(request);
                rows.add(request.corrected().with("summary", words.text(draw, 9, 22)));
            } else {
                rows.add(request);
            }
            for (RequestStep step : life.steps()) {
                rows.add(step(step));
                if (step.presence() == Presence.STAY) {
                    stay = stay(Objects.requireNonNull(step.on()).earliest());
                    rows.add(stay);
                }
                if (step.kind() == Kind.NON_COMPLIANCE_PROCEEDING && step.on() != null) {
                    rows.addAll(new Proceedings(world, words, draw)
                            .of(request, stay, step.on().latest()));
                }
            }
            if (person != null && draw.chance(0.04)) {
                rows.add(expectedStay(person));
            }
            addPlea();
            return rows;
        }

        private SyntheticRow step(RequestStep step) {
            var row = new SyntheticRow("request_event", key())
                    .with("request_key", request.key())
                    .with("kind", step.kind().name())
                    .with("happened_on", step.on() == null ? null : step.on().edtf())
                    .with("actor", actor(step.kind()))
                    .with("ground", step.ground() == null ? null : step.ground().name())
                    .with(
                            "matter_filed_on",
                            step.matterFiledOn() == null
                                    ? null
                                    : step.matterFiledOn().edtf())
                    .with(
                            "not_found",
                            step.notFound().stream().map(Enum::name).sorted().toList())
                    .with("summary", words.text(draw, 5, 14))
                    .known(draw, (step.on() == null ? sentOn() : step.on().latest()), world.asOf());
            var facts = new LinkedHashMap<String, String>();
            step.stated().forEach((fact, text) -> facts.put(fact.name(), text));
            if (step.matter() != null) {
                facts.put("MATTER", step.matter().name());
            }
            if (step.presence() != Presence.NONE) {
                facts.put("PRESENCE", step.presence().name());
            }
            if (!facts.isEmpty()) {
                var object = row.cells.putObject("facts");
                facts.forEach(object::put);
            }
            return row;
        }

        private LocalDate sentOn() {
            return Objects.requireNonNull(life.steps().getFirst().on()).latest();
        }

        private String actor(Kind kind) {
            return switch (kind) {
                case TRANSMITTED -> request.cells.get("issued_by").stringValue();
                case MODIFIED, WITHDRAWN, NON_COMPLIANCE_PROCEEDING -> "CHAMBER";
                case LAPSED -> "EVENT";
                case RECEIVED,
                        CONSULTING,
                        POSTPONED,
                        ACCEPTED_ON_CONDITIONS,
                        PARTLY_EXECUTED,
                        EXECUTED,
                        DENIED,
                        LEGALITY_CHALLENGED,
                        UNMET,
                        ARRESTED,
                        PAPERS_RECEIVED,
                        RELEASED,
                        RE_ARREST -> addressee;
            };
        }

        /** A stay that ended on the day, after the request was sent. */
        private SyntheticRow stay(LocalDate until) {
            LocalDate from = until.minusDays(draw.between(0, 5));
            LocalDate first = from.isBefore(sentOn()) ? sentOn() : from;
            return visit(Objects.requireNonNull(person), first.isAfter(until) ? until : first, until)
                    .with("outcome", "NOT_ARRESTED");
        }

        private SyntheticRow expectedStay(Sought of) {
            LocalDate first = draw.later(sentOn(), 900);
            LocalDate from = first.isAfter(world.asOf()) ? world.asOf() : first;
            return visit(of, from, draw.chance(0.3) ? null : from.plusDays(draw.between(0, 4)))
                    .with(
                            "outcome",
                            draw.of(List.of(
                                    "EXPECTED",
                                    "CANCELLED_OR_MOVED",
                                    "HOSTING_REFUSED",
                                    "UNCONFIRMED",
                                    "NOT_ARRESTED")));
        }

        private SyntheticRow visit(Sought of, LocalDate from, @Nullable LocalDate to) {
            return new SyntheticRow("visit", key())
                    .with("person_key", of.person())
                    .with("state_code", toState ? addressee : draw.mostlyFirst(world.states()))
                    .with("first_day", from.toString())
                    .with("last_day", to == null ? null : to.toString())
                    .with("occasion", words.text(draw, 4, 9))
                    .known(draw, from, world.asOf());
        }

        private void addPlea() {
            boolean argued = life.last(Kind.CONSULTING)
                    .or(() -> life.last(Kind.UNMET))
                    .or(() -> life.last(Kind.DENIED))
                    .isPresent();
            if (!toState || !argued || !draw.chance(0.4)) {
                return;
            }
            LocalDate day = draw.later(sentOn(), 90);
            rows.add(new SyntheticRow("plea", key())
                    .with("state_code", addressee)
                    .with("request_key", request.key())
                    .with("raised_on", draw.chance(0.1) ? null : day.toString())
                    .with("ground", draw.mostlyFirst(PLEAS))
                    .with("summary", words.text(draw, 7, 18))
                    .with(
                            "court_answer",
                            draw.of(List.of("ACCEPTED", "PARTLY", "REJECTED", "REJECTED", "NOT_ADDRESSED")))
                    .known(draw, day, world.asOf()));
        }
    }
}
