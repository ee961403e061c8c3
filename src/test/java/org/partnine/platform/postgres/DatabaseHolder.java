package org.partnine.platform.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;

/** A program of its own for tests that kill it: holds a register's database until it is told to end, or killed. */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws Exception {
        try {
            hold(Path.of(arguments[0]));
        } catch (CannotStart e) {
            System.out.println("REFUSED " + e.getMessage());
            System.exit(3);
        }
    }

    private static void hold(Path directory) throws InterruptedException {
        var quick = Restarts.after(Collections.nCopies(3, Duration.ofMillis(100)));
        var database = RegisterDatabase.start(directory, line -> {}, quick, () -> System.exit(1));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        var superuser = database.server().superuser();
        System.out.println("READY " + database.server().process().pid() + " "
                + database.server().port() + " " + superuser.password());
        Thread.sleep(Long.MAX_VALUE);
    }
}
