package org.partnine.testing;

/**
 * A property that nothing reads: a test with it has an application, and so a database, apart from those that only read
 * and count the reference data.
 */
public final class WritesRecords {

    public static final String OWN_DATABASE = "tests.write-records=true";

    private WritesRecords() {}
}
