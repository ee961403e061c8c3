package org.partnine.law.rome.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The checklist of the Assembly's informal procedure before an expected visit. Every item is a possibility, none a duty.
 *
 * <p>Law: ICC-ASP/10/Res.5, annex, para. 16, as amended by ICC-ASP/11/Res.8 and ICC-ASP/17/Res.5, annex II; toolkit in
 * ICC-ASP/17/31, annex III. The toolkit's own list of contacts was not seen: its items stand here as one.
 */
public enum InformalStep {
    /** The incident is specific and serious, concerns arrest and surrender, and urgent action may still help. */
    INCIDENT_FITS(InformalStep.PROCEDURES),
    /** The Court has not referred the matter: otherwise the formal procedure is open. */
    NOT_YET_REFERRED(InformalStep.PROCEDURES),
    GOOD_OFFICES_OF_THE_PRESIDENT(InformalStep.PROCEDURES + ", para. 16"),
    /** Four of them, five if the President asks. */
    REGIONAL_FOCAL_POINTS(
            InformalStep.PROCEDURES + ", para. 16; ICC-ASP/11/Res.8, annex I; ICC-ASP/17/Res.5, annex II"),
    CONTACTS_BEFORE_THE_VISIT("ICC-ASP/17/31, annex III");

    private static final String PROCEDURES = "ICC-ASP/10/Res.5, annex";

    private final String source;

    InformalStep(String source) {
        this.source = source;
    }

    /** The symbol of the document and the place in it. */
    public String source() {
        return source;
    }

    /** The items without a day on or before the given one. */
    public static Set<InformalStep> open(Map<InformalStep, LocalDate> done, LocalDate asOf) {
        var open = EnumSet.noneOf(InformalStep.class);
        Arrays.stream(values())
                .filter(item -> {
                    LocalDate day = done.get(item);
                    return day == null || day.isAfter(asOf);
                })
                .forEach(open::add);
        return open;
    }
}
