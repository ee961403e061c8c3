package org.partnine.web.plots;

import java.util.ArrayList;
import java.util.List;
import org.partnine.web.plots.Shape.Voice;

/** Words cut into lines: neither SVG nor a painter does it by itself. */
final class Lines {

    private Lines() {}

    static List<String> of(String text, double width, Voice voice) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && voice.length(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
