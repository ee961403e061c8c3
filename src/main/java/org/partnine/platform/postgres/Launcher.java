package org.partnine.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts PostgreSQL's programs so that they run for root too and never outlive the thread that started them.
 *
 * <p>Root: PostgreSQL refuses to run as root, so the program gets a user namespace without a map ({@code unshare -U}):
 * it sees an ordinary user, while the kernel still treats its files as root's.
 *
 * <p>No orphans: where there is {@code setpriv}, the kernel sends the program SIGINT (a fast shutdown) when the
 * <em>thread</em> that started it ends, however it ends. Where there is {@code setsid}, a Ctrl-C at the terminal
 * reaches the application alone, which then stops its server in order.
 */
final class Launcher {

    private final PostgresPrograms programs;
    private final boolean asRoot;

    Launcher(PostgresPrograms programs) {
        this.programs = programs;
        this.asRoot = CurrentUser.isRoot();
    }

    /** Asks the kernel before anything is written, since without its help a root's first start would end half-way. */
    static void refuseRootWithoutNamespaces() throws IOException {
        if (!CurrentUser.isRoot()) {
            return;
        }
        var advice =
                "PostgreSQL refuses to run as root: run Part Nine as an ordinary user (and give it a data directory"
                        + " of its own), or set spring.datasource.url to a PostgreSQL server of your own";
        if (!onPath("unshare")) {
            throw new CannotStart(advice);
        }
        var probe = new ProcessBuilder("unshare", "-U", "sh", "-c", "test $(id -u) -ne 0")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (Waiting.forExit(probe) != 0) {
            throw new CannotStart(advice);
        }
    }

    /** A program that ends by itself. */
    ProcessBuilder shortLived(String program, List<String> arguments) {
        return builder(List.of(), program, arguments);
    }

    /** A program bound to the calling thread. */
    ProcessBuilder boundToThisThread(String program, List<String> arguments) {
        var prefix = new ArrayList<String>();
        if (onPath("setsid")) {
            prefix.add("setsid");
        }
        if (onPath("setpriv")) {
            prefix.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        return builder(prefix, program, arguments);
    }

    private ProcessBuilder builder(List<String> prefix, String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (asRoot) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(prefix);
        command.add(programs.program(program));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        // PGDATA, PGPORT and the like belong to somebody else's server; the locale is the cluster's own.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.redirectErrorStream(true);
    }

    private static boolean onPath(String program) {
        var path = System.getenv("PATH");
        if (path == null || CurrentUser.onWindows()) {
            return false;
        }
        for (var directory : path.split(":")) {
            if (Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }
}
