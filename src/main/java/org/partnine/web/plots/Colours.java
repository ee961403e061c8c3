package org.partnine.web.plots;

/** The colours of a picture that leaves the product, on white paper; as the tokens of the style sheets for light pages. */
final class Colours {

    static final String PAPER = "#ffffff";
    static final String INK = "#1a2233";
    static final String QUIET = "#4b5568";
    private static final String RULE = "#8a8778";
    private static final String ACCENT = "#7a2e2e";

    private Colours() {}

    static String of(Ink ink) {
        return switch (ink) {
            case FULL, OPEN -> INK;
            case RULE -> RULE;
            case VALUE -> ACCENT;
        };
    }

    static double thickness(Ink ink) {
        return switch (ink) {
            case FULL -> 0;
            case OPEN -> 1.3;
            case RULE -> 1;
            case VALUE -> 2;
        };
    }
}
