package org.partnine.web.visits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Answer;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Route;
import org.partnine.law.rome.Visit;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;
import org.partnine.situations.WarrantEntry;
import org.partnine.web.frame.Frame;
import org.partnine.wording.Names;
import org.partnine.wording.Text;

/** A draft of a letter about a stay: what the record knows, what the law says, and blanks for what only its sender knows. */
public record VisitLetter(Kind kind, List<Block> blocks) {

    public VisitLetter {
        blocks = List.copyOf(blocks);
    }

    /** Letters that are written about a stay. */
    public enum Kind {
        /** To the State before the stay. */
        RECALL,
        /** To the State before the stay, from the President of the Assembly, in the informal procedure. */
        PRESIDENT,
        /** To the State before the stay, from a regional focal point, in the informal procedure. */
        FOCAL_POINT,
        /** To the State after the stay. */
        INFORMATION;

        /** Null for no name of a kind. */
        static @Nullable Kind named(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        boolean isInformal() {
            return this == PRESIDENT || this == FOCAL_POINT;
        }
    }

    /** Why a letter is not written. */
    public enum Refusal {
        NOT_SOUGHT,
        DAY_UNKNOWN,
        NOT_EXPECTED,
        DAYS_PASSED,
        STILL_EXPECTED,
        NO_STAY,
        SURRENDERED,
        BEFORE_WARRANT,
        NO_WARRANT,
        NOT_BOUND,
        CONTESTED,
        UNDETERMINED,
        NOT_FOR_THE_ASSEMBLY
    }

    /**
     * What letters about a stay rest on.
     *
     * @param answer of the engine, the strongest of several; null: the person is not sought
     * @param dependsOnAnUnknownDay whether the answer changes within days that are not known exactly
     * @param warrants of arrest that were public by the last day of the stay
     * @param asOf the day up to which the record was checked
     */
    public record Ground(
            RecordView visit,
            @Nullable StayAnswer answer,
            boolean dependsOnAnUnknownDay,
            List<WarrantEntry> warrants,
            Names names,
            LocalDate today,
            LocalDate asOf) {

        Values facts() {
            return visit.facts();
        }

        public PartialDate from() {
            return PartialDate.parse(facts().must("from"));
        }

        public @Nullable PartialDate to() {
            return facts().date("to");
        }

        public Visit.Outcome outcome() {
            return Visit.Outcome.valueOf(facts().must("outcome"));
        }

        public boolean isUnconfirmed() {
            return "LOW".equals(facts().text("confidence"));
        }

        boolean isOver() {
            PartialDate to = to();
            return (to == null ? from() : to).latest().isBefore(today);
        }
    }

    /**
     * A part of a letter.
     *
     * @param texts one, but for a list
     */
    public record Block(Style style, List<Text> texts) {

        public Block {
            texts = List.copyOf(texts);
        }
    }

    /** What a part of a letter is. */
    public enum Style {
        /** Says what the draft is; to be taken out. */
        NOTE,
        /** For the sender to fill in. */
        BLANK,
        SUBJECT,
        PARAGRAPH,
        ITEMS
    }

    /** Null if the letter can be written. */
    public static @Nullable Refusal refusal(Kind kind, Ground ground) {
        StayAnswer answer = ground.answer();
        if (answer == null) {
            return Refusal.NOT_SOUGHT;
        }
        Refusal untimely = kind == Kind.INFORMATION ? notAfter(ground) : notBefore(ground);
        if (untimely != null) {
            return untimely;
        }
        if (ground.warrants().isEmpty()) {
            return Refusal.NO_WARRANT;
        }
        if (ground.dependsOnAnUnknownDay()) {
            return Refusal.DAY_UNKNOWN;
        }
        return unlawful(kind, answer.answered().answer());
    }

    private static @Nullable Refusal notBefore(Ground ground) {
        if (ground.outcome() != Visit.Outcome.EXPECTED) {
            return Refusal.NOT_EXPECTED;
        }
        if (ground.isOver()) {
            return Refusal.DAYS_PASSED;
        }
        boolean stands =
                ground.warrants().stream().anyMatch(warrant -> warrant.status().equals("OUTSTANDING"));
        return stands ? null : Refusal.NO_WARRANT;
    }

    private static @Nullable Refusal notAfter(Ground ground) {
        return switch (ground.outcome()) {
            case EXPECTED -> ground.isOver() ? null : Refusal.STILL_EXPECTED;
            case CANCELLED_OR_MOVED, HOSTING_REFUSED -> Refusal.NO_STAY;
            case ARRESTED_AND_SURRENDERED -> Refusal.SURRENDERED;
            case WARRANT_NOT_YET_ISSUED -> Refusal.BEFORE_WARRANT;
            case NOT_ARRESTED, ARRESTED_THEN_RELEASED, UNCONFIRMED, OVERFLIGHT -> null;
        };
    }

    /** A letter recalls no duty that is not certain; one that asks for information may be sent whatever is disputed. */
    private static @Nullable Refusal unlawful(Kind kind, Answer answer) {
        boolean asksOnly = kind == Kind.INFORMATION;
        Refusal unclear = switch (answer.outcome()) {
            case BOUND, URGED -> null;
            case NOT_BOUND -> Refusal.NOT_BOUND;
            case CONTESTED -> asksOnly ? null : Refusal.CONTESTED;
            case UNDETERMINED -> asksOnly ? null : Refusal.UNDETERMINED;
        };
        if (unclear != null || !kind.isInformal()) {
            return unclear;
        }
        return answer.outcome() == Outcome.BOUND
                        && leadsToTheAssembly(answer.why().route())
                ? null
                : Refusal.NOT_FOR_THE_ASSEMBLY;
    }

    private static boolean leadsToTheAssembly(Route route) {
        return switch (route) {
            case R_87_7_ASP, R_87_7_ASP_OR_SC, R_87_5_ASP -> true;
            case R_87_7_SC, R_87_5_SC, R_RESIDUAL_OPEN, R_SC_TRIBUNAL, R_IGO_CONSULT, R_HRC, R_NONE -> false;
        };
    }

    /**
     * The letter in the language of the frame.
     *
     * @throws IllegalArgumentException if it cannot be written
     */
    public static VisitLetter written(Kind kind, Ground ground, Frame frame) {
        StayAnswer answer = ground.answer();
        Refusal refusal = refusal(kind, ground);
        if (answer == null || refusal != null) {
            throw new IllegalArgumentException("no letter " + kind + ": " + refusal);
        }
        return new VisitLetter(kind, new VisitLetterWriter(kind, ground, answer, frame).blocks());
    }

    /** Without marks: to be pasted anywhere. */
    public String asText() {
        return blocks.stream()
                        .map(block -> block.texts().stream()
                                .map(text -> block.style() == Style.ITEMS ? "- " + text : text.toString())
                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }
}
