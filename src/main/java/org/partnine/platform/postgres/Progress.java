package org.partnine.platform.postgres;

/** Hears of each long step before it begins, as a line for the person waiting. */
@FunctionalInterface
public interface Progress {
    void step(String line);
}
