package org.partnine.web.search;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.obligations.Subjects;
import org.partnine.search.Asked;
import org.partnine.search.Search;
import org.partnine.search.SearchRegister;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Pager;
import org.partnine.web.shown.RecordedNames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Search over everything. */
@Access(READ)
@Controller
class SearchPages {

    private final Search search;
    private final Subjects subjects;
    private final RecordedNames names;
    private final Clock clock;

    SearchPages(Search search, Subjects subjects, RecordedNames names, Clock clock) {
        this.search = search;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
    }

    /** Without words only the form, with the record's silence left unsaid. */
    @GetMapping("/search")
    SearchPage find(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "register", required = false) @Nullable String register,
            @RequestParam(name = "state", required = false) @Nullable String state,
            @RequestParam(name = "situation", required = false) @Nullable String situation,
            @RequestParam(name = "person", required = false) @Nullable String person,
            @RequestParam(name = "year", required = false) @Nullable String year,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        Instant now = clock.instant();
        String words = q.strip();
        if (words.length() > Asked.LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            throw malformed("too many words, or no words");
        }
        var slice = Pager.slice(after);
        if (slice.after() != null && !Search.isPlace(slice.after())) {
            throw malformed("no place in what was found: " + after);
        }
        var filters = new LinkedHashMap<String, String>();
        put(filters, "register", register);
        put(filters, "state", state);
        put(filters, "situation", situation);
        put(filters, "person", person);
        put(filters, "year", year);
        var address = new Address("/search", Map.of()).with("q", words);
        for (var filter : filters.entrySet()) {
            address = address.with(filter.getKey(), filter.getValue());
        }
        if (words.isEmpty()) {
            return new SearchPage("", filters, address, null, null, names.at(now));
        }
        var asked = new Asked(
                words,
                register == null ? null : register(register),
                state == null ? null : state(state),
                situation == null ? null : situation(situation, now),
                person == null ? null : person(person, now),
                null,
                year == null ? null : LocalDate.of(year(year), 1, 1),
                year == null ? null : LocalDate.of(year(year), 12, 31));
        var found = search.find(asked, slice);
        return new SearchPage(words, filters, address, found, Pager.next(address, found.next()), names.at(now));
    }

    private static void put(Map<String, String> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.put(name, value);
        }
    }

    private static SearchRegister register(String code) {
        return Arrays.stream(SearchRegister.values())
                .filter(register -> register.name().equals(code))
                .findFirst()
                .orElseThrow(() -> malformed("no register: " + code));
    }

    private StateCode state(String code) {
        if (!StateCode.isWellFormed(code) || !subjects.states().contains(new StateCode(code))) {
            throw malformed("no code of a State: " + code);
        }
        return new StateCode(code);
    }

    private SituationId situation(String idOrNumber, Instant now) {
        return subjects.situation(idOrNumber, now)
                .map(Situation::id)
                .orElseThrow(() -> malformed("no situation: " + idOrNumber));
    }

    private PersonId person(String id, Instant now) {
        List<SoughtPerson> meant = subjects.personsMeant(id, now);
        if (meant.size() != 1) {
            throw malformed("not one person: " + id);
        }
        return meant.getFirst().id();
    }

    private static int year(String year) {
        if (year.length() != 4
                || !List.of('1', '2').contains(year.charAt(0))
                || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw malformed("no year: " + year);
        }
        return Integer.parseInt(year);
    }

    private static ResponseStatusException malformed(String why) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }
}
