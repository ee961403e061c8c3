package org.partnine.web.shown;

import java.util.HashMap;
import org.partnine.law.rome.life.Silence;
import org.partnine.web.frame.Frame;

/** How long nothing was recorded of a body, in one sentence. */
public final class Silences {

    private Silences() {}

    public static String sentence(Silence silence, Frame frame) {
        var values = new HashMap<String, Object>();
        values.put("days", silence.days());
        values.put("since", frame.wording().date(silence.since()));
        values.put("asOf", frame.wording().date(silence.asOf()));
        if (silence.until() != null) {
            values.put("until", frame.wording().date(silence.until()));
        }
        if (silence.end() == Silence.End.NONE && silence.searched() != null) {
            values.put("searched", frame.wording().date(silence.searched()));
            return frame.text("page.silence.NONE.searched", values);
        }
        boolean undated = silence.end() != Silence.End.NONE && silence.until() == null;
        return frame.text("page.silence." + silence.end() + (undated ? ".undated" : ""), values);
    }
}
