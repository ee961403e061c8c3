package org.partnine.web.map;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnine.law.StateCode;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;

/**
 * Every State of the register with a mark, as a map and as lists.
 *
 * @param title what it shows, with its day
 * @param words of the marks, in the reader's language
 * @param places in the order of the reader's language
 * @param stays on the map; empty if it shows none
 */
public record WorldMap(
        String title,
        LocalDate on,
        Map<Mark, String> words,
        List<Place> places,
        List<StaysThere> stays,
        MapShapes shapes) {

    /**
     * One State.
     *
     * @param name in the reader's language
     * @param words what it is marked as, and why, in short
     * @param path where it is told in full
     */
    public record Place(StateCode state, String name, Mark mark, String words, String path) {}

    /**
     * Stays in one State.
     *
     * @param count how many, as the language writes it
     * @param later whether all of them came after the day
     * @param words the State, and of each stay the days and the outcome
     */
    public record StaysThere(StateCode state, String count, boolean later, String words) {}

    /** The States of one mark. */
    public record Group(Mark mark, String word, List<Place> places) {}

    /** A State as it is drawn. */
    public record Drawn(Place place, MapShapes.Shape shape) {}

    /** Where the circle of stays stands. */
    public record Circle(StaysThere stays, double x, double y) {}

    /** By mark, in the order of the marks; only those that a State has. */
    public List<Group> groups() {
        return Arrays.stream(Mark.values())
                .map(mark -> new Group(
                        mark,
                        Objects.requireNonNull(words.get(mark)),
                        places.stream().filter(place -> place.mark() == mark).toList()))
                .filter(group -> !group.places().isEmpty())
                .toList();
    }

    /** In the order of drawing. A State that has no shape is in the lists alone. */
    public List<Drawn> drawn() {
        Map<StateCode, Place> byState = places.stream().collect(Collectors.toMap(Place::state, Function.identity()));
        return shapes.states().entrySet().stream()
                .filter(shape -> byState.containsKey(shape.getKey()))
                .map(shape -> new Drawn(Objects.requireNonNull(byState.get(shape.getKey())), shape.getValue()))
                .toList();
    }

    public List<Circle> circles() {
        return stays.stream()
                .filter(there -> shapes.states().containsKey(there.state()))
                .map(there -> {
                    MapShapes.Shape shape =
                            Objects.requireNonNull(shapes.states().get(there.state()));
                    return new Circle(there, shape.x(), shape.y());
                })
                .toList();
    }
}
