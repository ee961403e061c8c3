package org.partnine.web.findings;

import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.Climb;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * How far each matter climbed that the Court sent to the Assembly or the Council.
 *
 * @param faults what stands in the way of the choice; empty if nothing does
 * @param climbs those chosen, in the order chosen
 * @param sent how many were sent to a body, whatever the choice
 * @param asOf the day up to which silence is counted
 * @param knownAt the state of knowledge asked for; null: now
 */
public record LadderPage(
        LadderAsked asked,
        List<Fault> faults,
        List<Climb> climbs,
        int sent,
        LocalDate asOf,
        @Nullable Instant knownAt,
        Names names)
        implements Page {

    @Override
    public String template() {
        return "records/ladder";
    }

    @Override
    public Section section() {
        return Section.FINDINGS;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** In the order chosen; by State: by its name in the reader's language. */
    public List<Climb> rows(Frame frame) {
        if (asked.order() != Climb.Order.STATE) {
            return climbs;
        }
        var collator = Collator.getInstance(frame.language().conventions());
        return climbs.stream()
                .sorted((one, other) -> collator.compare(
                        frame.state(one.finding().state()),
                        frame.state(other.finding().state())))
                .toList();
    }

    /** The orders to choose from. */
    public static List<Climb.Order> orders() {
        return List.of(Climb.Order.values());
    }
}
