package org.partnine.web.map;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.obligations.Obligations;
import org.partnine.visits.VisitEntry;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Texts;
import org.partnine.web.shown.Marks;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Component;

/** The world by what each State owed on a day about the arrest and surrender of one person. */
@Component
class ArrestMaps {

    /** More lines than these a tooltip does not show whole; the table beside the map goes on. */
    private static final int MOST_TOLD = 12;

    private final Obligations obligations;
    private final MapShapes shapes;

    ArrestMaps(Obligations obligations, MapShapes shapes) {
        this.obligations = obligations;
        this.shapes = shapes;
    }

    /** @param visits all stays of the person on record */
    WorldMap of(
            PersonId person,
            SituationId situation,
            LocalDate day,
            List<VisitEntry> visits,
            Names names,
            Instant knownAt,
            Language language) {
        Texts texts = Texts.in(language);
        Wording wording = Wording.in(language);
        var collator = Collator.getInstance(language.conventions());
        var places = new ArrayList<WorldMap.Place>();
        obligations
                .map(day, Form.ARREST_SURRENDER, situation, person, null, knownAt)
                .forEach((state, answer) -> places.add(new WorldMap.Place(
                        state,
                        wording.name(new Addressee.State(state)),
                        Marks.of(answer),
                        why(answer, texts, wording),
                        asked(state, day, situation, person).toString())));
        places.sort((a, b) -> collator.compare(a.name(), b.name()));
        return new WorldMap(
                texts.of("page.arrest.title", "person", names.person(person, language), "day", wording.date(day)),
                day,
                Arrays.stream(Mark.values())
                        .collect(Collectors.toMap(Function.identity(), m -> texts.of("arrest.mark." + m))),
                List.copyOf(places),
                stays(visits, day, texts, wording),
                shapes);
    }

    /** What the answer rests on and what goes with it, in the terms of the law; the steps are told at the question's page. */
    private static String why(Answer answer, Texts texts, Wording wording) {
        List<String> terms = Stream.concat(
                        answer.why().bases().stream()
                                .map(basis -> wording.terms().of(basis.code())),
                        answer.why().qualifiers().stream()
                                .map(q -> wording.terms().of(q)))
                .distinct()
                .toList();
        return terms.isEmpty() ? texts.of("answer.bases.none") : String.join(" · ", terms);
    }

    private static Address asked(StateCode state, LocalDate day, SituationId situation, PersonId person) {
        return new Address("/ask", Map.of())
                .with("state", state.value())
                .with("on", day.toString())
                .with("form", Form.ARREST_SURRENDER.name())
                .with("person", person.value())
                .with("situation", situation.value());
    }

    private static List<WorldMap.StaysThere> stays(
            List<VisitEntry> visits, LocalDate day, Texts texts, Wording wording) {
        var byState = new LinkedHashMap<StateCode, List<VisitEntry>>();
        visits.forEach(visit ->
                byState.computeIfAbsent(visit.state(), s -> new ArrayList<>()).add(visit));
        var stays = new ArrayList<WorldMap.StaysThere>();
        byState.forEach((state, there) -> stays.add(new WorldMap.StaysThere(
                state,
                there.size(),
                NumberFormatter.withLocale(texts.language().conventions())
                        .format(there.size())
                        .toString(),
                there.stream().allMatch(visit -> visit.from().earliest().isAfter(day)),
                wording.name(new Addressee.State(state)) + "\n" + told(there, texts, wording))));
        return stays;
    }

    /** The newest of them, oldest first, after how many older ones there are. */
    private static String told(List<VisitEntry> there, Texts texts, Wording wording) {
        int older = Math.max(0, there.size() - MOST_TOLD);
        Stream<String> newest = there.subList(older, there.size()).stream().map(visit -> told(visit, texts, wording));
        return (older == 0 ? newest : Stream.concat(Stream.of(texts.of("map.stays.older", "count", older)), newest))
                .collect(Collectors.joining("\n"));
    }

    private static String told(VisitEntry visit, Texts texts, Wording wording) {
        PartialDate to = visit.to();
        String days = to == null || to.equals(visit.from())
                ? wording.date(visit.from())
                : texts.of("day.between", "first", wording.date(visit.from()), "last", wording.date(to));
        return days + " · " + wording.terms().of(visit.outcome());
    }
}
