package org.partnine.web.ask;

import java.util.List;
import org.partnine.web.frame.Address;

/**
 * A question in one line, as it was understood.
 *
 * @param line as written
 * @param heard what was understood, in the order of the parts of a question
 * @param doubts what was not, or could mean more than one thing; empty if nothing stands in the way of an answer
 * @param form the same as a form; parts that were not understood are empty in it
 */
public record LineRead(String line, List<Heard> heard, List<Doubt> doubts, AskForm form) {

    /**
     * Words that were understood.
     *
     * @param part the field of the form
     * @param written as in the line, but for accents and case
     * @param meaning in the reader's language
     */
    public record Heard(String part, String written, String meaning) {}

    /**
     * What the reader is asked back.
     *
     * @param text the key of the text that says so
     * @param written the words in doubt; empty if some are missing
     * @param choices what could be meant, each as a line that says it; may be empty
     */
    public record Doubt(String text, String written, List<Choice> choices) {}

    /** One thing that could be meant. */
    public record Choice(String label, Address address) {}

    public boolean isClear() {
        return doubts.isEmpty();
    }
}
