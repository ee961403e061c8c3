package org.partnine.law;

/** A situation by the register's own short id (dar, ukr); its number before the Court (ICC-02/05) may be unknown. */
public record SituationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
