package org.partnine.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.Finding.Outcome;
import org.partnine.law.rome.life.Admission;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.Silence;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of all that the Court sent to the Assembly or the Council. */
@Repository
public class Ladder {

    private static final Set<Outcome> SENDING = EnumSet.of(Outcome.NON_COMPLIANCE, Outcome.INFORMED_NO_FINDING);

    private final Findings findings;
    private final ProceedingEvents events;
    private final OpenLetters letters;
    private final JdbcClient jdbc;

    Ladder(Findings findings, ProceedingEvents events, OpenLetters letters, JdbcClient jdbc) {
        this.findings = findings;
        this.events = events;
        this.letters = letters;
        this.jdbc = jdbc;
    }

    /**
     * As known at the instant, by day of the decision; made-up records are left out.
     *
     * @param asOf day up to which silence is counted
     */
    public List<Climb> climbs(Instant at, LocalDate asOf) {
        List<FindingEntry> known = findings.known(at);
        List<FindingEntry> sending = known.stream()
                .filter(finding -> SENDING.contains(finding.outcome()))
                .toList();
        Set<String> withStay = withStay();
        Map<String, String> proceedings = proceedings(at);
        var owners = new HashSet<>(proceedings.values());
        known.forEach(finding -> owners.add(finding.key()));
        Map<String, List<RecordedStep>> steps = events.byMatter(List.copyOf(owners), at);
        var climbs = new ArrayList<Climb>();
        for (FindingEntry finding : sending) {
            List<FindingEntry> decisions = known.stream()
                    .filter(other -> other.key().equals(finding.key())
                            || (isAboutTheSame(other, finding)
                                    && !withStay.contains(other.key())
                                    && !isOfAnother(other, finding, proceedings)))
                    .toList();
            Climb climb = climb(finding, decisions, stepsOf(decisions, proceedings, steps), at, asOf);
            if (!climb.sentTo().isEmpty()) {
                climbs.add(climb);
            }
        }
        return List.copyOf(climbs);
    }

    /** In the order asked for; what is alike in it, the newest decision first. */
    public static List<Climb> inOrder(List<Climb> climbs, Climb.Order order) {
        Comparator<Climb> newest = Comparator.comparing(
                        (Climb climb) -> climb.finding().decidedOn())
                .reversed()
                .thenComparing(climb -> climb.finding().key());
        Comparator<Climb> asked = switch (order) {
            case SILENCE -> Comparator.comparingLong(Climb::longestSilence).reversed();
            case DAY -> newest;
            case STATE -> Comparator.comparing(climb -> climb.finding().state().value());
            case HEIGHT -> Comparator.comparingInt(Climb::height).reversed();
        };
        return climbs.stream().sorted(asked.thenComparing(newest)).toList();
    }

    /** As the thread of a finding has it: decisions about a stay of their own have threads of their own. */
    private static boolean isAboutTheSame(FindingEntry one, FindingEntry other) {
        return one.state().equals(other.state())
                && one.situation().equals(other.situation())
                && Objects.equals(one.person(), other.person());
    }

    private static boolean isOfAnother(FindingEntry one, FindingEntry other, Map<String, String> proceedings) {
        String its = proceedings.get(one.key());
        String own = proceedings.get(other.key());
        return its != null && own != null && !its.equals(own);
    }

    private static List<RecordedStep> stepsOf(
            List<FindingEntry> decisions, Map<String, String> proceedings, Map<String, List<RecordedStep>> steps) {
        var found = new ArrayList<RecordedStep>();
        decisions.forEach(decision -> found.addAll(steps.getOrDefault(decision.key(), List.of())));
        decisions.stream()
                .map(decision -> proceedings.get(decision.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(proceeding -> found.addAll(steps.getOrDefault(proceeding, List.of())));
        return found;
    }

    private Climb climb(
            FindingEntry finding,
            List<FindingEntry> decisions,
            List<RecordedStep> recorded,
            Instant at,
            LocalDate asOf) {
        IdentityHashMap<ProceedingStep, RecordedStep> records = new IdentityHashMap<>();
        var read = new ArrayList<ProceedingStep>();
        for (RecordedStep step : recorded) {
            ProceedingStep law = letters.read(step.values(), at);
            records.put(law, step);
            read.add(law);
        }
        var lived = ProceedingLife.lived(null, read);
        List<Silence> silences = ProceedingLives.silences(lived.life(), asOf);
        var reached = new ArrayList<Climb.Rung>();
        var earlier = new ArrayList<Climb.Rung>();
        Set<Body> sentTo = EnumSet.noneOf(Body.class);
        decisions.forEach(decision -> addFlags(decision, sentTo));
        for (var judged : lived.steps()) {
            RecordedStep step = records.get(judged.step());
            if (step == null || !(judged.admission() instanceof Admission.Allowed<ProceedingLife>)) {
                continue;
            }
            Kind kind = judged.step().kind();
            addBodies(kind, sentTo);
            if (Climb.ASSEMBLY.contains(kind) || Climb.COUNCIL.contains(kind)) {
                PartialDate on = judged.step().on();
                var rung = new Climb.Rung(kind, step.key(), on);
                (isBeforeSending(kind, on, silences) ? earlier : reached).add(rung);
            }
        }
        return new Climb(finding, Set.copyOf(sentTo), List.copyOf(reached), List.copyOf(earlier), silences);
    }

    private static void addFlags(FindingEntry decision, Set<Body> sentTo) {
        if (decision.referredToAssembly()) {
            sentTo.add(Body.ASSEMBLY);
        }
        if (decision.referredToCouncil()) {
            sentTo.add(Body.SECURITY_COUNCIL);
        }
    }

    private static void addBodies(Kind kind, Set<Body> sentTo) {
        if (kind == Kind.REFERRED_ASP || kind == Kind.INFORMED) {
            sentTo.add(Body.ASSEMBLY);
        }
        if (kind == Kind.REFERRED_SC || kind == Kind.INFORMED) {
            sentTo.add(Body.SECURITY_COUNCIL);
        }
    }

    private static boolean isBeforeSending(Kind kind, @Nullable PartialDate on, List<Silence> silences) {
        Body body = Climb.ASSEMBLY.contains(kind) ? Body.ASSEMBLY : Body.SECURITY_COUNCIL;
        return on != null
                && silences.stream()
                        .anyMatch(
                                silence -> silence.body() == body && on.latest().isBefore(silence.since()));
    }

    private Set<String> withStay() {
        return new HashSet<>(jdbc.sql(
                        "select distinct finding_key from visit where finding_key is not null and superseded_at is null"
                                + " and synthetic is null")
                .query(String.class)
                .list());
    }

    private Map<String, String> proceedings(Instant at) {
        var byFinding = new HashMap<String, String>();
        jdbc.sql("select f.key, f.proceeding_key from finding f where f.proceeding_key is not null"
                        + " and f.synthetic is null and " + FactRow.KNOWN_AT)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler)
                        row -> byFinding.put(row.getString("key"), row.getString("proceeding_key")));
        return byFinding;
    }
}
