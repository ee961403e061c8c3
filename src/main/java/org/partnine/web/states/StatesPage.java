package org.partnine.web.states;

import java.time.LocalDate;
import java.util.List;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.states.StateEntry;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * Every State with its standing on a day.
 *
 * @param asked the State looked for, as it was written; empty but for one that is not known
 * @param rows in the order of the reader's language
 */
public record StatesPage(String asked, List<Fault> faults, LocalDate on, List<Row> rows) implements Page {

    /**
     * One State.
     *
     * @param name in the reader's language
     * @param marks strongest first, never empty
     */
    public record Row(StateEntry state, String name, List<Mark> marks) {}

    @Override
    public String template() {
        return "states/list";
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    @Override
    public Section section() {
        return Section.STATES;
    }

    /** How many States have the mark as their strongest. */
    public long count(Mark mark) {
        return rows.stream().filter(row -> row.marks().getFirst() == mark).count();
    }
}
