package org.partnine.web.findings;

import java.util.Locale;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.RequestEvent;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.recording.RecordView;

/** What a step of a matter is, told apart by a word and a shape. */
public enum MatterKind {
    REQUEST("M3 5h14v10h-14zM3 5l7 6 7-6", false),
    REQUEST_STEP("M6 6h8v8h-8z", false),
    CONSULTATION("M7.5 6a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12.5 6a4 4 0 1 0 0 8a4 4 0 1 0 0-8", false),
    STAY("M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12M10 9a1 1 0 1 0 0 2a1 1 0 1 0 0-2", false),
    PLEA("M10 4l6.5 12h-13z", false),
    OPENING("M10 3l7 7-7 7-7-7z", false),
    PROCEEDING("M10 6l4 4-4 4-4-4z", false),
    STATE_HEARD("M3 11a7 7 0 0 1 14 0z", true),
    DECISION("M10 2l8 8-8 8-8-8z", true),
    REFERRAL("M3 5h14l-7 11z", true),
    APPEAL("M10 3l7 7h-4v7h-6v-7h-4z", false),
    REVERSAL("M10 2l8 8-8 8-8-8zM7.5 7.5l5 5M12.5 7.5l-5 5", false),
    ASSEMBLY("M4 4h12v12h-12z", true),
    COUNCIL("M6.5 4h7l3.5 6-3.5 6h-7l-3.5-6z", true),
    /** That no act was found by a day. */
    NO_ACT("M5 5l10 10M15 5l-10 10", false),
    INFORMAL("M10 7a3 3 0 1 0 0 6a3 3 0 1 0 0-6", true),
    REPLY("M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14", true),
    /** What others say. */
    STATEMENT("M10 6a4 4 0 1 0 0 8a4 4 0 1 0 0-8", false),
    AS_OF("M2 10h16", false);

    private final String path;
    private final boolean solid;

    MatterKind(String path, boolean solid) {
        this.path = path;
        this.solid = solid;
    }

    /** The shape in a square of 20. */
    public String path() {
        return path;
    }

    /** Whether the shape is filled. */
    public boolean isSolid() {
        return solid;
    }

    /** What a record is in its matter. */
    static MatterKind of(RecordView record) {
        return switch (record.register().name()) {
            case "requests" -> REQUEST;
            case "request-events" -> ofRequest(record.facts().must("kind"));
            case "visits" -> STAY;
            case "visit-events" -> "INFORMAL_STEP".equals(record.facts().text("kind")) ? INFORMAL : STAY;
            case "pleas" -> PLEA;
            case "proceeding-events" ->
                of(ProceedingStep.Kind.valueOf(record.facts().must("kind")));
            case "findings" -> of(Finding.Outcome.valueOf(record.facts().must("outcome")));
            case "assembly-acts" -> ofAssembly(record.facts().must("kind"));
            case "council-acts" -> ofCouncil(record.facts().must("kind"));
            case "replies" -> REPLY;
            default -> STATEMENT;
        };
    }

    private static MatterKind ofRequest(String kind) {
        return RequestEvent.Kind.valueOf(kind) == RequestEvent.Kind.CONSULTING ? CONSULTATION : REQUEST_STEP;
    }

    private static MatterKind of(Finding.Outcome outcome) {
        return switch (outcome) {
            case REVERSED_AND_REMANDED, FINDING_CONFIRMED_REFERRAL_REVERSED -> REVERSAL;
            case REFERRAL_DECIDED -> REFERRAL;
            case NON_COMPLIANCE,
                    NO_FINDING,
                    INFORMED_NO_FINDING,
                    OBSERVATIONS_REQUESTED,
                    IMMEDIATE_ARREST_REQUESTED,
                    INVITATION_TO_COOPERATE,
                    REQUEST_REJECTED,
                    DEFERRED,
                    REMINDER -> DECISION;
        };
    }

    static MatterKind of(ProceedingStep.Kind kind) {
        return switch (kind) {
            case OPENED -> OPENING;
            case STATE_INVITED, HEARING, SUBMISSION -> PROCEEDING;
            case STATE_HEARD -> STATE_HEARD;
            case FINDING, NO_FINDING, INFORMED, DEFERRED -> DECISION;
            case REFERRED_ASP, REFERRED_SC, NOT_REFERRED, TRANSMITTED_TO_ASP, TRANSMITTED_TO_SC -> REFERRAL;
            case LEAVE_TO_APPEAL, APPEAL, APPEAL_JUDGMENT, CONFIRMED -> APPEAL;
            case REVERSED_IN_PART, REMANDED -> REVERSAL;
            case F1, F2, F3, F4, F5, F6, F7 -> ASSEMBLY;
            case SC_DISCUSSED, SC_STATEMENT, SC_RESOLUTION -> COUNCIL;
            case SC_NONE_AS_OF -> NO_ACT;
            case INFORMAL -> INFORMAL;
        };
    }

    private static MatterKind ofAssembly(String kind) {
        return switch (kind) {
            case "PRESIDENT_STATEMENT", "PRESIDENT_LETTER", "FOCAL_POINT_APPOINTMENT" -> INFORMAL;
            case "REFERRAL_TRANSMITTED" -> REFERRAL;
            default -> ASSEMBLY;
        };
    }

    private static MatterKind ofCouncil(String kind) {
        return switch (kind) {
            case "TRANSMISSION_OF_FINDING", "TRANSMISSION_CHANNEL" -> REFERRAL;
            case "NO_RESPONSE_REPORTED" -> NO_ACT;
            default -> COUNCIL;
        };
    }

    /** The key of its word. */
    public String text() {
        return "matter.kind." + name();
    }

    /** Its class in the style sheets. */
    public String css() {
        return "kind-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
