package org.partnine.web.plots;

/** How a shape is drawn. Shapes differ by their form, never by their colour alone. */
public enum Ink {
    /** Filled: what the figure counts. */
    FULL("full"),
    /** An outline: what it was counted out of. */
    OPEN("open"),
    /** A thin line of the picture itself: axes and their ticks. */
    RULE("rule"),
    /** A line that marks a value among others. */
    VALUE("value");

    private final String css;

    Ink(String css) {
        this.css = css;
    }

    /** The class of the style sheets. */
    String css() {
        return css;
    }
}
