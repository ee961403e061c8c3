package org.partnine.indicators;

/** What a figure is about, where an indicator has one for each: {@code CHN}, {@code ASP}, {@code visits}. */
public record Subject(Kind kind, String code) {

    /** What the code names. */
    public enum Kind {
        STATE,
        SITUATION,
        BODY,
        AGREEMENT,
        REGISTER
    }
}
