package org.partnine.web.records;

import java.util.List;
import org.partnine.recording.Register;
import org.partnine.web.frame.Page;

/** All registers that have plain pages, in the order in which the law comes to them. */
public record RegistersPage(List<Held> registers) implements Page {

    /** Up to here records are counted: to count a million costs more than it tells. */
    public static final int MOST_COUNTED = 10_000;

    /**
     * A register and what it holds for this reader.
     *
     * @param count more than {@link #MOST_COUNTED} if there are more than those
     */
    public record Held(Register register, int count) {

        public boolean isMore() {
            return count > MOST_COUNTED;
        }
    }

    @Override
    public String template() {
        return "record/registers";
    }

    @Override
    public Section section() {
        return Section.RECORD;
    }
}
