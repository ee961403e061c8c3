package org.partnine.platform.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.ledger.Identifiers;

/** Makes the proceeding that a request not met leads to, with its findings and what was argued in them. */
final class Proceedings {

    private static final List<String> CHAMBERS = List.of(
            "Pre-Trial Chamber I",
            "Pre-Trial Chamber II",
            "Trial Chamber V(B)",
            "Trial Chamber I",
            "Pre-Trial Chamber III");

    private final RealWorld world;
    private final Words words;
    private final Draw draw;

    Proceedings(RealWorld world, Words words, Draw draw) {
        this.world = world;
        this.words = words;
        this.draw = draw;
    }

    /** @param opened first day that it can be opened on */
    List<SyntheticRow> of(SyntheticRow request, @Nullable SyntheticRow stay, LocalDate opened) {
        ProceedingLife life = new ProceedingWalk(draw, words, world.asOf()).from(opened);
        var rows = new ArrayList<SyntheticRow>();
        if (life.steps().isEmpty()) {
            return rows;
        }
        var proceeding = new SyntheticRow("non_compliance_proceeding", key());
        about(proceeding, request)
                .with("state_code", text(request, "addressee"))
                .with("request_keys", List.of(request.key()))
                .with("visit_key", stay == null ? null : stay.key())
                .with("summary", words.text(draw, 8, 18))
                .known(draw, opened, world.asOf());
        rows.add(proceeding);
        for (ProceedingStep step : life.steps()) {
            LocalDate day = Objects.requireNonNull(step.on()).earliest();
            rows.add(step(proceeding, step, day));
            if (step.kind() == Kind.FINDING || step.kind() == Kind.NO_FINDING) {
                SyntheticRow finding = finding(request, proceeding, life, step, day);
                rows.add(finding);
                if (draw.chance(0.7)) {
                    rows.add(plea(request, finding, day));
                }
            }
        }
        return rows;
    }

    private SyntheticRow step(SyntheticRow proceeding, ProceedingStep step, LocalDate day) {
        return new SyntheticRow("proceeding_event", key())
                .with("proceeding_key", proceeding.key())
                .with("kind", step.kind().name())
                .with("happened_on", day.toString())
                .with("actor", actor(step.kind(), text(proceeding, "state_code")))
                .with("search_made", step.stated().get(Fact.SEARCH))
                .with("part", step.part() == null ? null : step.part().name())
                .with("leave", step.leave() == null ? null : step.leave().name())
                .with("summary", words.text(draw, 5, 14))
                .known(draw, day, world.asOf());
    }

    private static String actor(Kind kind, String state) {
        return switch (kind) {
            case STATE_HEARD, APPEAL -> state;
            case F1, F2, F3, F4, F5, F6, F7 -> "Bureau of the Assembly";
            case SC_DISCUSSED, SC_STATEMENT, SC_RESOLUTION, SC_NONE_AS_OF -> "Security Council";
            case TRANSMITTED_TO_SC, TRANSMITTED_TO_ASP -> "REGISTRAR";
            case OPENED,
                    STATE_INVITED,
                    HEARING,
                    SUBMISSION,
                    FINDING,
                    NO_FINDING,
                    INFORMED,
                    INFORMAL,
                    DEFERRED,
                    REFERRED_ASP,
                    REFERRED_SC,
                    NOT_REFERRED,
                    LEAVE_TO_APPEAL,
                    APPEAL_JUDGMENT,
                    CONFIRMED,
                    REVERSED_IN_PART,
                    REMANDED -> "CHAMBER";
        };
    }

    private SyntheticRow finding(
            SyntheticRow request, SyntheticRow proceeding, ProceedingLife life, ProceedingStep step, LocalDate day) {
        Form form = Form.valueOf(text(request, "form"));
        return about(new SyntheticRow("finding", key()), request)
                .with("number_read", false)
                .with("decided_on", day.toString())
                .with("chamber", draw.mostlyFirst(CHAMBERS))
                .with("state_code", text(request, "addressee"))
                .with("state_status", "STATE_PARTY")
                .with("request_types", List.of(form.isArrest() ? "ARREST_SURRENDER" : "OTHER"))
                .with("provisions", "87(7)")
                .with("outcome", step.kind() == Kind.FINDING ? "NON_COMPLIANCE" : "NO_FINDING")
                .with("referred_to_asp", happened(life, Kind.REFERRED_ASP, day))
                .with("referred_to_unsc", happened(life, Kind.REFERRED_SC, day))
                .with("triggering_event", words.text(draw, 7, 16))
                .with("proceeding_key", proceeding.key())
                .known(draw, day, world.asOf());
    }

    private static boolean happened(ProceedingLife life, Kind kind, LocalDate day) {
        return life.last(kind).filter(s -> PartialDate.day(day).equals(s.on())).isPresent();
    }

    private SyntheticRow plea(SyntheticRow request, SyntheticRow finding, LocalDate day) {
        return new SyntheticRow("plea", key())
                .with("state_code", text(request, "addressee"))
                .with("finding_key", finding.key())
                .with("raised_on", day.minusDays(draw.between(5, 120)).toString())
                .with("ground", draw.of(List.of("ART_98_1_RAISED", "NO_DOMESTIC_LAW", "ART_97_CONSULT", "OTHER")))
                .with("summary", words.text(draw, 7, 18))
                .with("court_answer", draw.of(List.of("REJECTED", "NOT_ADDRESSED", "PARTLY")))
                .known(draw, day, world.asOf());
    }

    private static SyntheticRow about(SyntheticRow row, SyntheticRow request) {
        for (String column : List.of("situation_key", "person_key", "case_number")) {
            if (request.cells.has(column)) {
                row.with(column, text(request, column));
            }
        }
        return row;
    }

    private static String text(SyntheticRow row, String column) {
        return row.cells.get(column).stringValue();
    }

    private String key() {
        return Identifiers.from(draw.source());
    }
}
