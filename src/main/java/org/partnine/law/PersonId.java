package org.partnine.law;

/** A person publicly sought by the Court, by the register's own short id. */
public record PersonId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
