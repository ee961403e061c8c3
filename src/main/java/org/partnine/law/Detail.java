package org.partnine.law;

import java.time.LocalDate;

/**
 * One named value that a sentence about the law needs.
 *
 * @param name the name under which the sentence refers to it
 */
public record Detail(String name, Value value) {

    /** A value by its kind, so that each language can write it in its own way. */
    public sealed interface Value {

        record Day(PartialDate date) implements Value {}

        record OfAddressee(Addressee addressee) implements Value {}

        record OfSituation(SituationId situation) implements Value {}

        record OfPerson(PersonId person) implements Value {}

        /** A document by its symbol. */
        record OfDocument(String symbol) implements Value {}

        record OfProvision(Provision provision) implements Value {}

        /** A code of a closed list, by the list's enum. */
        record OfCode(Enum<?> code) implements Value {}

        record Count(int count) implements Value {}

        /** Words of the record, in the language in which they were recorded (English). */
        record Words(String text) implements Value {}
    }

    public static Detail day(String name, LocalDate day) {
        return new Detail(name, new Value.Day(PartialDate.day(day)));
    }

    public static Detail day(String name, PartialDate day) {
        return new Detail(name, new Value.Day(day));
    }

    public static Detail addressee(String name, Addressee addressee) {
        return new Detail(name, new Value.OfAddressee(addressee));
    }

    public static Detail state(String name, StateCode state) {
        return new Detail(name, new Value.OfAddressee(new Addressee.State(state)));
    }

    public static Detail situation(String name, SituationId situation) {
        return new Detail(name, new Value.OfSituation(situation));
    }

    public static Detail person(String name, PersonId person) {
        return new Detail(name, new Value.OfPerson(person));
    }

    public static Detail document(String name, String symbol) {
        return new Detail(name, new Value.OfDocument(symbol));
    }

    public static Detail provision(String name, Provision provision) {
        return new Detail(name, new Value.OfProvision(provision));
    }

    public static Detail code(String name, Enum<?> code) {
        return new Detail(name, new Value.OfCode(code));
    }

    public static Detail count(String name, int count) {
        return new Detail(name, new Value.Count(count));
    }

    public static Detail words(String name, String text) {
        return new Detail(name, new Value.Words(text));
    }
}
