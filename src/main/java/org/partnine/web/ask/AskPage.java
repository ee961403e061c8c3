package org.partnine.web.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * The question, and its answer once it has been asked.
 *
 * @param faults what stands in the way of an answer; empty if nothing does
 * @param line the question as written in one line; null if it was not
 * @param ruling the answer; null before a question, and when it has faults
 */
public record AskPage(
        AskForm form,
        List<Fault> faults,
        Choices choices,
        @Nullable Ruling ruling,
        @Nullable LineRead line) implements Page {

    @Override
    public String template() {
        return "ask";
    }

    @Override
    public Section section() {
        return Section.ASK;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() && (line == null || line.isClear()) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** The forms that can be asked about, in the order of the Statute; those of other regimes come with them. */
    public static List<Form> forms() {
        return List.of(Form.values()).stream()
                .filter(form -> form != Form.HR_COOPERATION)
                .toList();
    }

    /** What stands in the box for one line. */
    public String written() {
        return line == null ? "" : line.line();
    }
}
