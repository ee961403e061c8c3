package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnine.law.Answer;
import org.partnine.law.BasisCode;
import org.partnine.law.Certainty;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Knowledge;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.Source;

/**
 * The engine against a slow, obvious model, on seeded random histories with two clocks.
 *
 * <p>The model replays what happened day by day in order, with the facts that were known; the engine works backwards
 * from the day asked about. {@code -Dlaw.histories=1000000} sets how many are tried.
 */
class RandomHistoriesTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2010, 1, 1);
    private static final int HORIZON = 1500;
    private static final int CASES = Integer.getInteger("law.histories", 100_000);

    @Test
    void no_random_history_is_answered_otherwise_than_by_the_obvious_model() {
        var outcomes = new HashSet<Outcome>();
        for (int seed = 0; seed < CASES; seed++) {
            var history = new History(new SplittableRandom(seed));
            Answer answer = DutyToCooperate.answer(
                    new Question(Example.state(), history.on, Form.GENERAL, Example.SIT, null, null),
                    history.facts().knownAt(history.knownAt));
            Set<BasisCode> bases = new HashSet<>();
            if (answer.outcome() == Outcome.BOUND) {
                answer.why().bases().forEach(b -> bases.add(b.code()));
            }
            if (answer.outcome() != history.expectedOutcome() || !bases.equals(history.expectedBases())) {
                assertThat(answer.outcome() + " " + bases)
                        .as("seed %s: %s", seed, history)
                        .isEqualTo(history.expectedOutcome() + " " + history.expectedBases());
            }
            outcomes.add(answer.outcome());
        }
        assertThat(outcomes).as("the histories reach every kind of answer").hasSize(Outcome.values().length);
    }

    /** One random history and what the model makes of it. */
    private static final class History {

        private final List<TreatyAction> acts = new ArrayList<>();
        private final List<JurisdictionDeclaration> declarations = new ArrayList<>();
        private final List<CouncilParagraph> council = new ArrayList<>();
        private final Situation situation;
        private final LocalDate on;
        private final Instant knownAt;
        private final SplittableRandom random;
        private int number;

        private History(SplittableRandom random) {
            this.random = random;
            int count = random.nextInt(7);
            for (int i = 0; i < count; i++) {
                TreatyAction.Kind[] kinds = {
                    TreatyAction.Kind.RATIFICATION,
                    TreatyAction.Kind.RATIFICATION,
                    TreatyAction.Kind.WITHDRAWAL_NOTICE,
                    TreatyAction.Kind.WITHDRAWAL_NOTICE,
                    TreatyAction.Kind.WITHDRAWAL_RESCINDED,
                    TreatyAction.Kind.ACCESSION_WITHDRAWN,
                    TreatyAction.Kind.WITHDRAWAL_ANNOUNCED,
                    TreatyAction.Kind.SIGNATURE
                };
                var kind = kinds[random.nextInt(kinds.length)];
                acts.add(new TreatyAction(
                        key(),
                        TreatyAction.Treaty.ROME,
                        Example.AAA,
                        kind,
                        PartialDate.day(distinctDay()),
                        null,
                        source(random.nextInt(40) == 0 ? Confidence.LOW : Confidence.HIGH),
                        knowledge()));
            }
            if (random.nextInt(4) == 0) {
                declarations.add(new JurisdictionDeclaration(
                        key(),
                        Example.AAA,
                        PartialDate.day(day()),
                        null,
                        null,
                        random.nextInt(3) == 0 ? Example.OTHER : Example.SIT,
                        List.of(JurisdictionDeclaration.Standing.values()).get(random.nextInt(3)),
                        source(Confidence.HIGH),
                        knowledge()));
            }
            if (random.nextInt(3) == 0) {
                LocalDate adopted = day();
                var inSituation = random.nextInt(4) == 0 ? Example.OTHER : Example.SIT;
                Knowledge known = knowledge();
                council.add(paragraph(adopted, inSituation, CouncilParagraph.Effect.URGES, known));
                if (random.nextInt(3) == 0) {
                    council.add(paragraph(adopted, inSituation, CouncilParagraph.Effect.OBLIGES, known));
                }
            }
            situation = new Situation(
                    Example.SIT,
                    null,
                    List.of(Situation.Trigger.values()).get(random.nextInt(3)),
                    maybeDay(),
                    maybeDay(),
                    maybeDay(),
                    random.nextInt(5) == 0 ? instant(day()) : null,
                    source(Confidence.HIGH),
                    Example.ALWAYS);
            on = day();
            knownAt = instant(day());
        }

        private Facts facts() {
            return new Facts.Collected()
                    .treatyActions(acts)
                    .declarations(declarations)
                    .council(council)
                    .situations(List.of(situation))
                    .build();
        }

        private Outcome expectedOutcome() {
            if (!expectedBases().isEmpty()) {
                return Outcome.BOUND;
            }
            Membership membership = membership();
            LocalDate out = membership.out;
            Certainty examined = out == null ? Certainty.NO : examinationBefore(out);
            if (examined == Certainty.YES) {
                return Outcome.CONTESTED;
            }
            if (membership.unclear || examined == Certainty.UNKNOWN) {
                return Outcome.UNDETERMINED;
            }
            return isUrged() ? Outcome.URGED : Outcome.NOT_BOUND;
        }

        private Set<BasisCode> expectedBases() {
            var bases = new HashSet<BasisCode>();
            Membership membership = membership();
            if (membership.party) {
                bases.add(BasisCode.ST_PARTY);
            }
            LocalDate investigated = investigated();
            if (membership.out != null && investigated != null && investigated.isBefore(membership.out)) {
                bases.add(BasisCode.ST_RESIDUAL);
            }
            for (JurisdictionDeclaration d : declarations) {
                if (known(d.known())
                        && d.standing() == JurisdictionDeclaration.Standing.ACCEPTED
                        && Example.SIT.equals(d.situation())
                        && !day(d.lodgedOn()).isAfter(on)) {
                    bases.add(BasisCode.DECL_12_3);
                }
            }
            for (CouncilParagraph p : council) {
                if (reaches(p) && p.effect() == CouncilParagraph.Effect.OBLIGES) {
                    bases.add(BasisCode.SC_SHALL);
                }
            }
            return bases;
        }

        private boolean isUrged() {
            return council.stream().anyMatch(p -> reaches(p) && p.effect() == CouncilParagraph.Effect.URGES);
        }

        private boolean reaches(CouncilParagraph p) {
            return known(p.known())
                    && p.situation().equals(Example.SIT)
                    && !p.adoptedOn().earliest().isAfter(on);
        }

        /** The opening of the investigation, if it was known. */
        private @Nullable LocalDate investigated() {
            boolean hidden = situation.investigationPublicFrom() != null
                    && knownAt.isBefore(situation.investigationPublicFrom());
            return situation.investigationOpenedOn() == null || hidden
                    ? null
                    : situation.investigationOpenedOn().earliest();
        }

        private Certainty examinationBefore(LocalDate out) {
            if (situation.examinationOpenedOn() != null) {
                return Certainty.of(situation.examinationOpenedOn().earliest().isBefore(out));
            }
            if (situation.trigger() != Situation.Trigger.PROPRIO_MOTU
                    && situation.referredOn() != null
                    && !situation.referredOn().earliest().isBefore(out)) {
                return Certainty.NO;
            }
            return Certainty.UNKNOWN;
        }

        private record Membership(
                boolean party, boolean unclear, @Nullable LocalDate out) {}

        /** Walks through the known acts in the order of their days. */
        private Membership membership() {
            List<TreatyAction> known = acts.stream()
                    .filter(a -> known(a.known()))
                    .sorted(Comparator.comparing(a -> day(a.on())))
                    .toList();
            TreatyAction consent = null;
            TreatyAction takenBack = null;
            var notices = new ArrayList<TreatyAction>();
            Membership last = new Membership(false, false, null);
            for (TreatyAction act : known) {
                LocalDate day = day(act.on());
                switch (act.kind()) {
                    case RATIFICATION -> {
                        if (consent != null) {
                            last = merge(last, status(consent, takenBack, notices));
                        }
                        consent = act;
                        takenBack = null;
                        notices.clear();
                    }
                    case ACCESSION_WITHDRAWN -> {
                        if (consent != null
                                && (takenBack == null || low(takenBack))
                                && day.isBefore(EntryIntoForce.afterDeposit(day(consent.on())))) {
                            takenBack = act;
                        }
                    }
                    case WITHDRAWAL_NOTICE -> notices.add(act);
                    default -> {
                        // without effect
                    }
                }
            }
            if (consent != null) {
                // a rescission may come after a later instrument and still take back the older notice
                last = merge(last, status(consent, takenBack, notices));
            }
            return last;
        }

        private Membership merge(Membership older, Membership newer) {
            boolean speaks = newer.party || newer.unclear || newer.out != null;
            return speaks ? newer : older;
        }

        private Membership status(TreatyAction consent, @Nullable TreatyAction takenBack, List<TreatyAction> notices) {
            LocalDate in = EntryIntoForce.afterDeposit(day(consent.on()));
            boolean backKnownFact = takenBack != null && !low(takenBack);
            if (on.isBefore(in) || backKnownFact) {
                return new Membership(false, false, null);
            }
            if (takenBack != null || low(consent)) {
                return new Membership(false, true, null);
            }
            for (TreatyAction notice : notices) {
                LocalDate out = day(notice.on()).plusYears(1);
                List<TreatyAction> back = rescissionsFor(notice, out);
                if (back.stream().anyMatch(r -> !low(r))) {
                    continue;
                }
                if (!on.isBefore(out)) {
                    return back.isEmpty() && !low(notice)
                            ? new Membership(false, false, out)
                            : new Membership(false, true, null);
                }
            }
            return new Membership(true, false, null);
        }

        private List<TreatyAction> rescissionsFor(TreatyAction notice, LocalDate out) {
            return acts.stream()
                    .filter(a -> known(a.known())
                            && a.kind() == TreatyAction.Kind.WITHDRAWAL_RESCINDED
                            && !day(a.on()).isBefore(day(notice.on()))
                            && day(a.on()).isBefore(out))
                    .toList();
        }

        private static LocalDate day(@Nullable PartialDate date) {
            return Objects.requireNonNull(date).earliest();
        }

        private static boolean low(TreatyAction act) {
            return act.source().confidence() == Confidence.LOW;
        }

        private boolean known(Knowledge k) {
            return !knownAt.isBefore(k.from()) && (k.until() == null || knownAt.isBefore(k.until()));
        }

        private CouncilParagraph paragraph(
                LocalDate adopted, SituationId in, CouncilParagraph.Effect effect, Knowledge known) {
            boolean order = effect == CouncilParagraph.Effect.OBLIGES;
            return new CouncilParagraph(
                    key(),
                    "S/RES/1",
                    order ? "OP1" : "OP2",
                    PartialDate.day(adopted),
                    in,
                    effect,
                    order ? Set.of(Example.AAA) : Set.of(),
                    !order,
                    source(Confidence.HIGH),
                    known);
        }

        private final Set<LocalDate> taken = new HashSet<>();

        /** Acts of one State on one day have no order; the depositary's do. */
        private LocalDate distinctDay() {
            LocalDate day = day();
            while (!taken.add(day)) {
                day = day();
            }
            return day;
        }

        private LocalDate day() {
            return DAY_ZERO.plusDays(random.nextInt(HORIZON));
        }

        private @Nullable PartialDate maybeDay() {
            return random.nextInt(3) == 0 ? null : PartialDate.day(day());
        }

        private Knowledge knowledge() {
            if (random.nextInt(3) > 0) {
                return Example.ALWAYS;
            }
            Instant from = instant(day());
            return new Knowledge(from, random.nextInt(3) == 0 ? from.plusSeconds(random.nextInt(90_000_000)) : null);
        }

        private static Instant instant(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        private static Source source(Confidence confidence) {
            return new Source("made up", List.of(), null, confidence, DAY_ZERO);
        }

        private String key() {
            number++;
            return "k" + number;
        }

        @Override
        public String toString() {
            return "on " + on + " known at " + knownAt + " acts " + acts + " declarations " + declarations + " council "
                    + council + " situation " + situation;
        }
    }
}
