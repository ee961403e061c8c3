package org.partnine.recording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of the records of one kind.
 *
 * @param name as paths write it
 * @param table that holds them
 * @param singular one record, for a sentence
 * @param fields beside the provenance, in the order shown
 * @param day column of the day by which lists are ordered and {@code on} looks; null: none
 * @param numbers columns of natural keys that find a record too
 * @param steps the register of its steps; null: none
 * @param later facts that one version may tell though they came after it
 * @param level whether its rows have a level of confidentiality
 * @param open whether records are written one by one; else they come with the reference data alone
 */
public record Register(
        String name,
        String table,
        String singular,
        List<Field> fields,
        @Nullable String day,
        List<String> numbers,
        @Nullable Steps steps,
        List<Later> later,
        boolean level,
        boolean open) {

    /**
     * Steps in the life of a record: records of their own that name it.
     *
     * @param register of the steps
     * @param parent field of a step that names the record
     */
    public record Steps(String register, String parent) {}

    /**
     * Facts that a version loaded when its day was long past tells at once, though they came later.
     *
     * @param since SQL over a version {@code f}: the instant from which it tells them
     * @param fields by name
     */
    public record Later(String since, List<String> fields) {}

    /** Where a fact comes from and how sure it is: the same in all registers. */
    public static final List<Field> PROVENANCE = List.of(
            Field.text("source", "source", "Where the fact comes from, in words")
                    .must(),
            Field.text("pinpoint", "pinpoint", "Place in the document"),
            Field.code("confidence", "confidence", "How sure it is", List.of("HIGH", "MEDIUM", "LOW"))
                    .must(),
            Field.day("asOf", "as_of", "Day up to which it was checked; default: the day of recording"),
            Field.text("note", "note", "Remark"));

    /** Who may see a record: in the registers whose rows have a level. */
    public static final List<Field> CONFIDENTIALITY = List.of(
            Field.code(
                    "level",
                    "level",
                    "Who may see it; default: PUBLIC, or as what it names",
                    List.of("PUBLIC", "RESTRICTED", "SEALED")),
            Field.code("audience", "access_group", "Key of the audience that alone sees it", List.of()),
            Field.day("releaseOn", "release_on", "Day on which it is opened to everyone"),
            Field.code("redactedAs", "redacted_as", "Key of the public record that stands for it", List.of()));

    public Register {
        fields = List.copyOf(fields);
        numbers = List.copyOf(numbers);
        later = List.copyOf(later);
    }

    /** A register of records with levels, without steps or natural keys. */
    public static Register of(String name, String table, String singular, @Nullable String day, List<Field> fields) {
        return new Register(name, table, singular, fields, day, List.of(), null, List.of(), true, true);
    }

    public Register withNumbers(String... columns) {
        return new Register(name, table, singular, fields, day, List.of(columns), steps, later, level, open);
    }

    public Register withSteps(String register, String parent) {
        return new Register(
                name, table, singular, fields, day, numbers, new Steps(register, parent), later, level, open);
    }

    /** With facts that came later than what tells them. */
    public Register telling(String since, String... told) {
        var all = Stream.concat(later.stream(), Stream.of(new Later(since, List.of(told))))
                .toList();
        return new Register(name, table, singular, fields, day, numbers, steps, all, level, open);
    }

    /** One whose rows are all public. */
    public Register withoutLevel() {
        return new Register(name, table, singular, fields, day, numbers, steps, later, false, open);
    }

    /** One that other registers name records of, but whose own come with the reference data alone. */
    public static Register given(String name, String table, String singular, String... numbers) {
        return new Register(name, table, singular, List.of(), null, List.of(numbers), null, List.of(), false, false);
    }

    /** All fields that a writer gives. */
    public List<Field> written() {
        return Stream.of(fields, PROVENANCE, level ? CONFIDENTIALITY : List.<Field>of())
                .flatMap(List::stream)
                .toList();
    }

    public Optional<Field> field(String name) {
        return written().stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
