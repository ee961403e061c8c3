package org.partnine.web.plots;

import org.jspecify.annotations.Nullable;
import org.partnine.web.plots.Shape.Voice;

/** Words before or after plots, in a picture that stands by itself. */
public record Prose(@Nullable String title, String text) implements Plot {

    @Override
    public void draw(Sheet sheet) {
        if (title != null) {
            sheet.title(title);
        }
        for (String line : Lines.of(text, sheet.width(), Voice.QUIET)) {
            sheet.begin(line, 0, sheet.y() + 13, Voice.QUIET);
            sheet.down(19);
        }
    }
}
