package org.partnine.web.map;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Radius of the circle of one stay, which has no number in it. */
    private static final double ONE = 3.6;

    private static final double MANY = 6.4;

    /** The least that two circles stand apart. */
    private static final double BETWEEN = 1;

    /** Enough for the densest region; each takes what the one before left. */
    private static final int ROUNDS = 12;

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
     * @param number how many
     * @param count the same, as the language writes it
     * @param later whether all of them came after the day
     * @param words the State, and of each stay the days and the outcome
     */
    public record StaysThere(StateCode state, int number, String count, boolean later, String words) {}

    /** The States of one mark. */
    public record Group(Mark mark, String word, List<Place> places) {}

    /** A State as it is drawn. */
    public record Drawn(Place place, MapShapes.Shape shape) {}

    /** Where the circle of stays stands, and how large. */
    public record Circle(StaysThere stays, double x, double y, double radius) {}

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

    /** Moved apart where they would cover each other. */
    public List<Circle> circles() {
        var circles = new ArrayList<>(stays.stream()
                .filter(there -> shapes.states().containsKey(there.state()))
                .map(there -> {
                    MapShapes.Shape shape =
                            Objects.requireNonNull(shapes.states().get(there.state()));
                    return new Circle(there, shape.x(), shape.y(), there.number() == 1 ? ONE : MANY);
                })
                .toList());
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < circles.size(); i++) {
                for (int j = i + 1; j < circles.size(); j++) {
                    part(circles, i, j);
                }
            }
        }
        return List.copyOf(circles);
    }

    private static void part(List<Circle> circles, int i, int j) {
        Circle one = circles.get(i);
        Circle other = circles.get(j);
        double dx = other.x() - one.x();
        double dy = other.y() - one.y();
        double apart = Math.hypot(dx, dy);
        double lacking = one.radius() + other.radius() + BETWEEN - apart;
        if (lacking > 0) {
            // Two of one place part to the sides.
            double right = apart == 0 ? 1 : dx / apart;
            double down = apart == 0 ? 0 : dy / apart;
            circles.set(i, moved(one, -right * lacking / 2, -down * lacking / 2));
            circles.set(j, moved(other, right * lacking / 2, down * lacking / 2));
        }
    }

    private static Circle moved(Circle circle, double right, double down) {
        return new Circle(circle.stays(), tenth(circle.x() + right), tenth(circle.y() + down), circle.radius());
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
