package org.partnine.recording;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a record.
 *
 * @param name as programs write it
 * @param column of the table
 * @param values closed list; empty if open
 * @param target register that a reference names a record of
 */
public record Field(
        String name,
        String column,
        Kind kind,
        boolean required,
        Set<String> values,
        @Nullable String target,
        String description) {

    /** How the value is written. */
    public enum Kind {
        TEXT,
        /** A code of a closed list. */
        CODE,
        CODES,
        /** A day of the calendar. */
        DAY,
        /** EDTF: a day, a month, a year, or an interval. */
        PARTIAL_DATE,
        BOOLEAN,
        NUMBER,
        /** Key of another record. */
        REFERENCE,
        REFERENCES,
        /** An object whose members are texts or yes-no. */
        FACTS
    }

    public static Field text(String name, String column, String description) {
        return new Field(name, column, Kind.TEXT, false, Set.of(), null, description);
    }

    public static Field code(String name, String column, String description, List<String> values) {
        return new Field(name, column, Kind.CODE, false, ordered(values), null, description);
    }

    public static <E extends Enum<E>> Field code(String name, String column, String description, Class<E> list) {
        return code(name, column, description, names(list));
    }

    public static Field codes(String name, String column, String description, List<String> values) {
        return new Field(name, column, Kind.CODES, false, ordered(values), null, description);
    }

    public static Field day(String name, String column, String description) {
        return new Field(name, column, Kind.DAY, false, Set.of(), null, description);
    }

    public static Field date(String name, String column, String description) {
        return new Field(name, column, Kind.PARTIAL_DATE, false, Set.of(), null, description);
    }

    public static Field flag(String name, String column, String description) {
        return new Field(name, column, Kind.BOOLEAN, false, Set.of(), null, description);
    }

    public static Field number(String name, String column, String description) {
        return new Field(name, column, Kind.NUMBER, false, Set.of(), null, description);
    }

    public static Field reference(String name, String column, String target, String description) {
        return new Field(name, column, Kind.REFERENCE, false, Set.of(), target, description);
    }

    public static Field references(String name, String column, String target, String description) {
        return new Field(name, column, Kind.REFERENCES, false, Set.of(), target, description);
    }

    /** @param members names of the members it may have */
    public static Field facts(String name, String column, String description, List<String> members) {
        return new Field(name, column, Kind.FACTS, false, ordered(members), null, description);
    }

    /** The same, without which there is no record. */
    public Field must() {
        return new Field(name, column, kind, true, values, target, description);
    }

    /** Names of a closed list, in its order. */
    public static <E extends Enum<E>> List<String> names(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
    }

    private static Set<String> ordered(List<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
