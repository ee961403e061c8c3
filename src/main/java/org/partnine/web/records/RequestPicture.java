package org.partnine.web.records;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.RequestLife;
import org.partnine.law.rome.life.RequestStep;
import org.partnine.requests.RequestLives;
import org.partnine.web.frame.Frame;

/**
 * The states of a request's life as a picture 1040 wide: those passed with the path through them, the present one, those
 * that can come next, and those that cannot.
 */
public record RequestPicture(int height, List<Box> boxes, List<String> path) {

    public static final int WIDTH = 1040;
    public static final int BOX_WIDTH = 154;
    public static final int BOX_HEIGHT = 66;

    private static final int COLUMN = 176;
    private static final int ROW = 102;
    private static final int EDGE = 3;
    private static final int LETTERS_IN_LINE = 19;
    private static final int MOST_NUMBERS = 3;

    private record Place(int column, int row) {}

    private static final Map<Kind, Place> PLACES = Map.ofEntries(
            Map.entry(Kind.TRANSMITTED, new Place(0, 1)),
            Map.entry(Kind.RECEIVED, new Place(1, 1)),
            Map.entry(Kind.CONSULTING, new Place(2, 0)),
            Map.entry(Kind.POSTPONED, new Place(2, 1)),
            Map.entry(Kind.LEGALITY_CHALLENGED, new Place(2, 2)),
            Map.entry(Kind.MODIFIED, new Place(3, 0)),
            Map.entry(Kind.ACCEPTED_ON_CONDITIONS, new Place(3, 1)),
            Map.entry(Kind.DENIED, new Place(3, 2)),
            Map.entry(Kind.PARTLY_EXECUTED, new Place(4, 0)),
            Map.entry(Kind.UNMET, new Place(4, 1)),
            Map.entry(Kind.WITHDRAWN, new Place(4, 2)),
            Map.entry(Kind.EXECUTED, new Place(5, 0)),
            Map.entry(Kind.NON_COMPLIANCE_PROCEEDING, new Place(5, 1)),
            Map.entry(Kind.LAPSED, new Place(5, 2)),
            Map.entry(Kind.ARRESTED, new Place(1, 3)),
            Map.entry(Kind.PAPERS_RECEIVED, new Place(2, 3)),
            Map.entry(Kind.RELEASED, new Place(3, 3)),
            Map.entry(Kind.RE_ARREST, new Place(4, 3)));

    /** What a state is to this request. */
    public enum Role {
        PRESENT,
        PASSED,
        NEXT,
        OTHER;

        /** Its class in the style sheets. */
        public String css() {
            return "role-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A state.
     *
     * @param lines of its word
     * @param when the numbers of the steps that led to it and the day of the last; empty if none did
     */
    public record Box(int x, int y, Role role, List<String> lines, String when) {

        public int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    /** Of one life, in the reader’s language. */
    public static RequestPicture of(RequestLife life, Frame frame) {
        Set<Kind> shown = EnumSet.copyOf(RequestLives.known(life));
        life.steps().forEach(step -> shown.add(step.kind()));
        Set<Kind> next = RequestLives.next(life);
        var boxes = new ArrayList<Box>();
        int rows = 0;
        for (Kind kind : shown) {
            Place place = placeOf(kind);
            rows = Math.max(rows, place.row() + 1);
            boxes.add(new Box(
                    x(place),
                    y(place),
                    role(kind, life, next),
                    lines(frame.wording().terms().of(kind)),
                    when(kind, life, frame)));
        }
        return new RequestPicture(rows * ROW, List.copyOf(boxes), path(life));
    }

    private static Place placeOf(Kind kind) {
        Place place = PLACES.get(kind);
        if (place == null) {
            throw new IllegalStateException("no place for " + kind);
        }
        return place;
    }

    private static int x(Place place) {
        return EDGE + place.column() * COLUMN;
    }

    private static int y(Place place) {
        return EDGE + place.row() * ROW;
    }

    private static Role role(Kind kind, RequestLife life, Set<Kind> next) {
        if (life.state().filter(state -> state == kind).isPresent()) {
            return Role.PRESENT;
        }
        if (life.last(kind).isPresent()) {
            return Role.PASSED;
        }
        return next.contains(kind) ? Role.NEXT : Role.OTHER;
    }

    private static String when(Kind kind, RequestLife life, Frame frame) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < life.steps().size(); i++) {
            if (life.steps().get(i).kind() == kind) {
                numbers.add(frame.number(i + 1));
            }
        }
        if (numbers.isEmpty()) {
            return "";
        }
        RequestStep last = life.last(kind).orElseThrow();
        if (numbers.size() > MOST_NUMBERS) {
            return numbers.getFirst() + " … " + numbers.getLast();
        }
        return String.join(", ", numbers) + (numbers.size() > 1 ? "" : " · " + frame.day(last.on()));
    }

    /** A word on one line, or on two. */
    static List<String> lines(String label) {
        if (label.length() <= LETTERS_IN_LINE) {
            return List.of(label);
        }
        int space = label.lastIndexOf(' ', LETTERS_IN_LINE);
        return space < 0 ? List.of(label) : List.of(label.substring(0, space), label.substring(space + 1));
    }

    private static List<String> path(RequestLife life) {
        var path = new ArrayList<String>();
        for (int i = 1; i < life.steps().size(); i++) {
            Place from = placeOf(life.steps().get(i - 1).kind());
            Place to = placeOf(life.steps().get(i).kind());
            if (!from.equals(to)) {
                path.add(line(from, to, i));
            }
        }
        return List.copyOf(path);
    }

    /** Between boxes side by side straight; else through the space between rows and columns, never across a box. */
    private static String line(Place from, Place to, int number) {
        int endX = x(to);
        int endY = y(to) + BOX_HEIGHT / 2;
        if (from.row() == to.row() && to.column() == from.column() + 1) {
            return "M%d %dH%d".formatted(x(from) + BOX_WIDTH, endY, endX) + head(endX, endY);
        }
        boolean down = to.row() >= from.row();
        int apart = (number % 3 - 1) * 6;
        int startX = x(from) + BOX_WIDTH / 2 + apart;
        int startY = down ? y(from) + BOX_HEIGHT : y(from);
        int between = (down ? startY + (ROW - BOX_HEIGHT) / 2 : startY - (ROW - BOX_HEIGHT) / 2) + apart;
        int beside = endX - (COLUMN - BOX_WIDTH) / 2;
        return "M%d %dV%dH%dV%dH%d".formatted(startX, startY, between, beside, endY, endX) + head(endX, endY);
    }

    private static String head(int x, int y) {
        return "M%d %dL%d %dL%d %d".formatted(x - 6, y - 5, x - 1, y, x - 6, y + 5);
    }
}
