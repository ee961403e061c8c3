package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Detail;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;

/**
 * Whether a request to the addressee is on record by the day. It speaks of the record, never of the world, and changes
 * no answer.
 *
 * <p>Law: Rome Statute, art. 87(1)(a). A request whose day is unknown counts: it could have been sent in time. Requests
 * to all States Parties reach those that are Parties on the day asked about.
 */
final class RequestsOnRecord {

    private static final List<Provision> ART_87_1 = List.of(romeStatute("87(1)(a)"));

    private RequestsOnRecord() {}

    static void consider(Deliberation d) {
        boolean party = TreatyStatus.isParty(d.facts, d.question.addressee(), d.on());
        var reaching = new ArrayList<Request>();
        Request open = null;
        for (Request request : d.facts.requests(d.question.situation())) {
            if (!request.nature().isRequest() || !isAbout(request, d.question.person()) || !couldBeSentBy(d, request)) {
                continue;
            }
            switch (request.to()) {
                case Request.To.One one -> {
                    if (one.addressee().equals(d.question.addressee())) {
                        reaching.add(request);
                    }
                }
                case Request.To.AllStatesParties all -> {
                    if (party) {
                        reaching.add(request);
                    }
                }
                case Request.To.Group group -> {
                    if (d.question.addressee() instanceof Addressee.State asked) {
                        if (group.members().contains(asked.state())) {
                            reaching.add(request);
                        } else if (!group.complete() && group.onlyNonParties() != party) {
                            open = open == null ? request : open;
                        }
                    }
                }
            }
        }
        List<Request> confirmed =
                reaching.stream().filter(r -> !r.isUnconfirmed()).toList();
        List<Request> shown = confirmed.isEmpty() ? reaching : confirmed;
        if (shown.isEmpty()) {
            none(d, open);
        } else {
            onRecord(d, shown);
        }
    }

    private static void onRecord(Deliberation d, List<Request> shown) {
        PartialDate first = shown.stream()
                .map(Request::transmittedOn)
                .filter(Objects::nonNull)
                .min(PartialDate::compareTo)
                .orElse(null);
        Detail count = Detail.count("count", shown.size());
        d.step(
                L8,
                StepCode.REQUEST_ON_RECORD,
                StepResult.NOTED,
                shown,
                ART_87_1,
                first != null ? new Detail[] {count, Detail.day("first", first)} : new Detail[] {count});
    }

    private static void none(Deliberation d, @Nullable Request open) {
        d.qualifiers.add(Qualifier.NO_REQUEST_YET);
        d.step(L8, StepCode.NO_REQUEST_ON_RECORD, StepResult.NOTED, List.of(), ART_87_1);
        if (open != null && open.to() instanceof Request.To.Group group) {
            d.step(
                    L8,
                    StepCode.REQUEST_MAY_INCLUDE,
                    StepResult.NOTED,
                    List.of(open),
                    ART_87_1,
                    Detail.words("group", group.code()));
        }
    }

    private static boolean couldBeSentBy(Deliberation d, Request request) {
        return request.transmittedOn() == null
                || !request.transmittedOn().earliest().isAfter(d.on());
    }

    private static boolean isAbout(Request request, @Nullable PersonId person) {
        return person == null || person.equals(request.person());
    }
}
