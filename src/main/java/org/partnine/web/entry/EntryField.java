package org.partnine.web.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form that records facts.
 *
 * @param id its name in the form, too
 * @param typed what stands in it; several only where it may stand several times, or several choices are made
 * @param options of which one or more are chosen; empty if it is typed into
 * @param list id of what it suggests; null: nothing
 * @param hint null: none
 * @param faults what stands against it, in sentences
 * @param members fields of a group of facts
 */
public record EntryField(
        String id,
        String label,
        Control control,
        boolean required,
        List<String> typed,
        List<Option> options,
        @Nullable String list,
        @Nullable String hint,
        List<String> faults,
        List<EntryField> members) {

    /** The letters for which the narrowest column has room beside the arrow of a list. */
    private static final int COLUMN = 27;

    /** What it is filled in with. */
    public enum Control {
        /** A line of text. */
        LINE,
        /** Several lines of text. */
        LINES,
        DAY,
        /** One of several choices. */
        CHOICE,
        /** Any of several choices. */
        TICKS,
        /** A line of text that may stand several times. */
        SEVERAL,
        /** Facts that belong together. */
        GROUP
    }

    /** A choice. */
    public record Option(String value, String label) {}

    /** The only text in it; empty if there is none. */
    public String text() {
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    public boolean chosen(Option option) {
        return typed.contains(option.value());
    }

    /** Whether it needs more room than one column: a choice that is cut is not read. */
    public boolean isWide() {
        return control == Control.LINES
                || options.stream().anyMatch(option -> option.label().length() > COLUMN);
    }

    /** Of a field that stands several times: what is in it, and places for more. */
    public List<String> places() {
        var places = new ArrayList<>(typed);
        int more = typed.isEmpty() ? 3 : 2;
        for (int i = 0; i < more; i++) {
            places.add("");
        }
        return List.copyOf(places);
    }

    /** Whether something in it, or against it, must not stay folded away. */
    public boolean isOpen() {
        return !typed.isEmpty()
                || !faults.isEmpty()
                || members.stream()
                        .anyMatch(member ->
                                !member.typed().isEmpty() || !member.faults().isEmpty());
    }

    /** The ids of its hint and its faults, for the field to name; null: it has neither. */
    public @Nullable String described() {
        String ids = (hint == null ? "" : id + "-hint") + (faults.isEmpty() ? "" : " " + id + "-fault");
        return ids.isEmpty() ? null : ids.strip();
    }
}
