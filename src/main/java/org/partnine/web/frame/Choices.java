package org.partnine.web.frame;

import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnine.law.Addressee;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.obligations.Subjects;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;

/** What a form suggests while one types; every list in the order of the reader's language. */
public record Choices(List<Choice> addressees, List<Choice> persons, List<Choice> situations) {

    /**
     * One suggestion.
     *
     * @param value what goes into the field
     * @param hint what helps to choose it
     */
    public record Choice(String value, String hint) {}

    public static Choices in(Language language, Subjects subjects, Names names, Instant at) {
        Wording wording = Wording.in(language);
        var addressees = new ArrayList<Choice>();
        subjects.states().forEach(code -> {
            var state = new Addressee.State(code);
            addressees.add(new Choice(wording.name(state), code.value()));
        });
        subjects.organisations().forEach(code -> {
            var organisation = new Addressee.Organisation(code);
            addressees.add(new Choice(wording.name(organisation), code.value()));
        });
        var persons = new ArrayList<Choice>();
        for (SoughtPerson person : subjects.persons(at)) {
            persons.add(
                    new Choice(names.person(person.id(), language), person.id().value()));
        }
        var situations = new ArrayList<Choice>();
        for (Situation situation : subjects.situations(at)) {
            String number = situation.number();
            situations.add(new Choice(
                    number == null ? situation.id().value() : number, wording.situation(situation.id(), names)));
        }
        var byValue = byName(language);
        addressees.sort(byValue);
        persons.sort(byValue);
        situations.sort(byValue);
        return new Choices(List.copyOf(addressees), List.copyOf(persons), List.copyOf(situations));
    }

    private static Comparator<Choice> byName(Language language) {
        var collator = Collator.getInstance(language.conventions());
        return (a, b) -> collator.compare(a.value(), b.value());
    }
}
