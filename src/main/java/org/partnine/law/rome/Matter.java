package org.partnine.law.rome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;

/**
 * The incident that a plea or a consultation belongs to.
 *
 * <p>It counts from the first day of the stay or, without one, from the transmission of the request, even if it was put
 * to the Court weeks later.
 *
 * @param from null when neither day is on record
 */
record Matter(
        SituationId situation,
        @Nullable PersonId person,
        @Nullable PartialDate from) {

    /** The matter of a plea; null if the finding or request it names is not known. */
    static @Nullable Matter of(Plea plea, Facts facts) {
        if (plea.finding() != null) {
            Finding finding = facts.finding(plea.finding());
            return finding == null ? null : of(finding, plea, facts);
        }
        Request request = plea.request() == null ? null : facts.request(plea.request());
        return request == null ? null : of(request, facts);
    }

    static Matter of(Request request, Facts facts) {
        Visit visit = request.visit() == null ? null : facts.visit(request.visit());
        return new Matter(
                request.situation(), request.person(), visit != null ? visit.from() : request.transmittedOn());
    }

    private static Matter of(Finding finding, Plea plea, Facts facts) {
        PartialDate from = null;
        for (Visit visit : facts.visitsOfFinding(finding.key())) {
            if (visit.state().equals(plea.state())
                    && (from == null || visit.from().compareTo(from) < 0)) {
                from = visit.from();
            }
        }
        return new Matter(
                finding.situation(), finding.person(), from != null ? from : transmission(finding, plea, facts));
    }

    /** The first request to the State about the finding's person; without one on record, the day of the plea. */
    private static @Nullable PartialDate transmission(Finding finding, Plea plea, Facts facts) {
        PartialDate first = null;
        for (Request request : facts.requests(finding.situation())) {
            if (request.to() instanceof Request.To.One one
                    && one.addressee().equals(new Addressee.State(plea.state()))
                    && request.transmittedOn() != null
                    && (finding.person() == null || finding.person().equals(request.person()))
                    && (first == null || request.transmittedOn().compareTo(first) < 0)) {
                first = request.transmittedOn();
            }
        }
        return first != null ? first : plea.raisedOn();
    }

    /** Whether it is the matter asked about, and had begun by the day, as far as that can be said. */
    boolean isOpenIn(SituationId asked, @Nullable PersonId askedPerson, LocalDate on) {
        boolean same = situation.equals(asked) && (askedPerson == null || person == null || person.equals(askedPerson));
        return same && (from == null || !from.earliest().isAfter(on));
    }
}
