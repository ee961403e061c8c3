package org.partnine.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Deadline;
import org.partnine.law.rome.life.Elapsed;
import org.partnine.law.rome.life.RequestLife;

/**
 * What the law says of a request as of a day.
 *
 * @param contentsNotStated items of its form's checklist that the record does not state, as codes in order
 * @param whenSent what was owed on the day it was sent, as kept with it
 * @param today what would be owed today; null for a group, and for a form that the law is not asked about
 * @param chosen what the State declared under art. 87(1) and (2)
 */
public record RequestDossier(
        List<AddresseeLife> lives,
        List<String> contentsNotStated,
        List<Assessed> whenSent,
        @Nullable Assessed today,
        List<Chosen> chosen) {

    /** Where it stands for one addressee. */
    public record AddresseeLife(String addressee, RequestLife life, List<Deadline> deadlines, List<Elapsed> elapsed) {}

    /**
     * A channel or a language that the State chose, beside the one used.
     *
     * @param kind of the declaration
     * @param stated in the request; null if it is not on record
     * @param way whether the one is the other
     */
    public record Chosen(
            String kind,
            @Nullable String declared,
            @Nullable String stated,
            ChosenWay way) {}
}
