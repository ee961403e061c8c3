package org.partnine.web.map;

import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnine.law.Addressee;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.Subjects;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Component;

/** The world by standing towards the Court, whatever the matter. */
@Component
public class StandingMaps {

    private final Subjects subjects;
    private final Obligations obligations;
    private final MapShapes shapes;

    StandingMaps(Subjects subjects, Obligations obligations, MapShapes shapes) {
        this.subjects = subjects;
        this.obligations = obligations;
        this.shapes = shapes;
    }

    public WorldMap on(LocalDate day, Instant knownAt, Language language) {
        Texts texts = Texts.in(language);
        Wording wording = Wording.in(language);
        Map<Mark, String> words =
                Arrays.stream(Mark.values()).collect(Collectors.toMap(Function.identity(), m -> texts.of("mark." + m)));
        var collator = Collator.getInstance(language.conventions());
        List<WorldMap.Place> places = subjects.states().stream()
                .map(state -> {
                    List<Mark> marks = obligations.standing(state, day, knownAt);
                    return new WorldMap.Place(
                            state,
                            wording.name(new Addressee.State(state)),
                            marks.getFirst(),
                            marks.stream().map(words::get).collect(Collectors.joining(" · ")),
                            "/states/" + state.value() + "?on=" + day);
                })
                .sorted((a, b) -> collator.compare(a.name(), b.name()))
                .toList();
        return new WorldMap(
                texts.of("page.states.title", "day", wording.date(day)), day, words, places, List.of(), shapes);
    }
}
