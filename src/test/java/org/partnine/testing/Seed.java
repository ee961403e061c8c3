package org.partnine.testing;

import javax.sql.DataSource;

/** Facts that many tests want in their database, loaded once per test JVM and name. */
public record Seed(String name, Loading loading) {

    /** Writes the facts; whatever it throws fails the tests that asked for them. */
    @FunctionalInterface
    public interface Loading {
        void into(DataSource owner, DataSource application) throws Exception;
    }
}
