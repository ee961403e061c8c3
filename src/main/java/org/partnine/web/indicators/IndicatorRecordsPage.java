package org.partnine.web.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Figure;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.Item;
import org.partnine.law.StateCode;
import org.partnine.recording.RecordView;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.RecordWords;
import org.partnine.wording.Names;

/**
 * The records that one figure rests on.
 *
 * @param next where the list goes on; null at its end
 */
public record IndicatorRecordsPage(
        Indicator indicator,
        Figure figure,
        List<Row> rows,
        @Nullable Address next,
        Names names) implements Page {

    /**
     * One of them.
     *
     * @param record null for what has no page of its own
     */
    public record Row(Item item, @Nullable RecordView record) {

        /** Where it is shown; null: nowhere by itself. */
        public @Nullable String link() {
            StateCode shownBy = item.seeState();
            if (shownBy != null) {
                return RecordPaths.best("states", shownBy.value());
            }
            boolean named = item.register().equals("states");
            return record == null && !named ? null : RecordPaths.best(item.register(), item.key());
        }
    }

    @Override
    public String template() {
        return "indicators/records";
    }

    @Override
    public Section section() {
        return Section.INDICATORS;
    }

    /** What the record is: its title, or the State that it is or belongs to. */
    public static String title(Row row, RecordWords words, Frame frame) {
        RecordView record = row.record();
        if (record != null) {
            return words.title(record);
        }
        StateCode shownBy = row.item().seeState();
        if (shownBy != null) {
            return frame.state(shownBy);
        }
        String key = row.item().key();
        return row.item().register().equals("states") ? frame.state(new StateCode(key)) : key;
    }
}
