package org.partnine.platform;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.ledger.Verification;
import org.partnine.platform.backup.Backup;
import org.partnine.platform.backup.Export;
import org.partnine.platform.backup.Restore;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.platform.postgres.DataDirectory;
import org.partnine.platform.postgres.Login;
import org.partnine.platform.postgres.RegisterDatabase;
import org.partnine.platform.synthetic.Generator;
import org.partnine.work.Course;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What the program does instead of serving when its first argument names it: {@code backup FILE}, {@code restore FILE},
 * {@code export-all DIRECTORY}, {@code generate N}, {@code verify-ledger}, {@code create-admin EMAIL}, {@code reset-password EMAIL},
 * {@code create-token EMAIL}. The settings are those of the server, so all work on whichever database it
 * uses.
 */
public final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private enum Command {
        BACKUP("FILE"),
        RESTORE("FILE"),
        EXPORT_ALL("DIRECTORY"),
        GENERATE("N"),
        VERIFY_LEDGER(""),
        CREATE_ADMIN("EMAIL"),
        RESET_PASSWORD("EMAIL"),
        CREATE_TOKEN("EMAIL");

        /** What the second word stands for; empty: there is none. */
        private final String argument;

        Command(String argument) {
            this.argument = argument;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String usage() {
            return (word() + " " + argument).strip();
        }
    }

    private Commands() {}

    /**
     * Runs the command and returns true, or returns false if the arguments name none: then the server is meant. A word
     * that is no command ends the program.
     */
    public static boolean run(String[] arguments) {
        var words = words(arguments);
        var command = named(arguments);
        if (words.length > 0 && command.isEmpty()) {
            var known = Arrays.stream(Command.values()).map(Command::usage).collect(Collectors.joining(", "));
            System.err.println("There is no command " + words[0] + ": write one of " + known
                    + ", or none to start the server; settings begin with --");
            System.exit(1);
        }
        if (command.isEmpty()) {
            return false;
        }
        new SpringApplicationBuilder(CommandContext.class)
                .web(WebApplicationType.NONE)
                .properties("command=" + command.get())
                .run(arguments);
        return true;
    }

    private static Optional<Command> named(String[] arguments) {
        var words = words(arguments);
        if (words.length == 0) {
            return Optional.empty();
        }
        return Arrays.stream(Command.values())
                .filter(known -> known.word().equals(words[0]))
                .findFirst();
    }

    private static String[] words(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toArray(String[]::new);
    }

    /** Not a configuration that the server's component scan would find. */
    static final class CommandContext {

        @Bean
        CommandLineRunner command(Environment environment) {
            return arguments -> {
                var words = words(arguments);
                var command = environment.getRequiredProperty("command", Command.class);
                if (words.length != (command.argument.isEmpty() ? 1 : 2)) {
                    throw new CannotStart("A word is missing or there is one too many: write " + command.usage());
                }
                switch (command) {
                    case BACKUP -> backUp(environment, file(words));
                    case RESTORE -> restore(environment, file(words));
                    case EXPORT_ALL ->
                        LongCommand.run(
                                "rows",
                                course -> withOwner(environment, owner -> exportAll(owner, file(words), course)));
                    case GENERATE -> generate(environment, words[1]);
                    case VERIFY_LEDGER ->
                        LongCommand.run(
                                "entries and versions of records",
                                course -> withOwner(environment, owner -> verifyLedger(owner, course)));
                    case CREATE_ADMIN ->
                        withOwner(
                                environment,
                                owner -> accounts(owner, environment).createAdmin(words[1]));
                    case RESET_PASSWORD ->
                        withOwner(
                                environment,
                                owner -> accounts(owner, environment).resetPassword(words[1]));
                    case CREATE_TOKEN ->
                        withOwner(
                                environment,
                                owner -> accounts(owner, environment).createToken(words[1]));
                }
            };
        }
    }

    private static Path file(String[] words) {
        return Path.of(words[1]).toAbsolutePath().normalize();
    }

    private static void backUp(Environment environment, Path file) throws SQLException {
        LongCommand.run("rows", course -> withOwner(environment, owner -> backUp(owner, file, course)));
    }

    /** What a command does with the database, as its owner. */
    @FunctionalInterface
    private interface Work {
        void on(DataSource owner) throws SQLException;
    }

    /** On the external database, on the embedded one that is running, or on one started for the purpose. */
    private static void withOwner(Environment environment, Work work) throws SQLException {
        if (environment.containsProperty("spring.datasource.url")) {
            work.on(external(environment));
            return;
        }
        var place = dataDirectory(environment);
        if (DataDirectory.lookAt(place).isInUse()) {
            var running = RegisterDatabase.running(place);
            work.on(dataSource(running.jdbcUrl(), running.login()));
            return;
        }
        if (!RegisterDatabase.existsIn(place)) {
            throw new CannotStart(
                    "There is no register in " + place.toAbsolutePath().normalize()
                            + ": name its directory with --part-nine.data-directory=DIRECTORY");
        }
        try (var database = RegisterDatabase.start(place, LOG::info)) {
            work.on(dataSource(database.jdbcUrl(), database.owner()));
        }
    }

    private static void generate(Environment environment, String matters) throws SQLException {
        if (!matters.matches("[1-9]\\d{0,7}")) {
            throw new CannotStart("How many matters? Write generate N, with a whole number from 1 to 99999999");
        }
        withOwner(environment, owner -> {
            LOG.info("Generating {} synthetic matters", matters);
            new Generator(owner, Clock.systemUTC(), LOG::info)
                    .generate(Integer.parseInt(matters))
                    .forEach((table, rows) -> LOG.info("{}: {} rows", table, rows));
        });
    }

    private static AccountCommands accounts(DataSource owner, Environment environment) {
        return new AccountCommands(owner, String.valueOf(PublicAddress.of(environment)));
    }

    private static void verifyLedger(DataSource owner, Course course) throws SQLException {
        LOG.info("Verifying the ledger");
        try (var connection = owner.getConnection()) {
            course.onCancel(StopsQueries.on(connection));
            var result = Verification.verify(connection, course::reached);
            if (result.breach().isPresent()) {
                throw new CannotStart(
                        "The ledger does not verify. " + result.breach().get());
            }
            LOG.info(
                    "The ledger verifies: {} sealed entries in {} batches vouch for {} versions of records",
                    result.entries(),
                    result.batches(),
                    result.rows());
        }
    }

    private static void backUp(DataSource owner, Path file, Course course) throws SQLException {
        LOG.info("Backing up to {}", file);
        try (var connection = owner.getConnection()) {
            course.onCancel(StopsQueries.on(connection));
            var manifest = new Backup(version(), Clock.systemUTC()).write(connection, file, course);
            LOG.info("Backed up {} tables with {} rows to {}", manifest.tables().size(), manifest.rows(), file);
        }
    }

    private static void exportAll(DataSource owner, Path directory, Course course) throws SQLException {
        LOG.info("Exporting to {}: closed records too, so keep it as you keep them", directory);
        try (var connection = owner.getConnection()) {
            course.onCancel(StopsQueries.on(connection));
            Export.write(connection, directory, LOG::info, course)
                    .forEach((table, rows) -> LOG.info("{}: {} rows", table, rows));
        }
        new SecurityEvents(JdbcClient.create(owner), Clock.systemUTC())
                .note(SecurityEvent.Kind.EXPORTED, null, null, "export-all, command line");
    }

    private static void restore(Environment environment, Path file) throws SQLException {
        Restore.refuseUnreadable(file);
        if (environment.containsProperty("spring.datasource.url")) {
            restore(external(environment), environment, file);
            return;
        }
        try (var database = RegisterDatabase.start(dataDirectory(environment), LOG::info)) {
            restore(dataSource(database.jdbcUrl(), database.owner()), environment, file);
        }
    }

    private static void restore(DataSource owner, Environment environment, Path file) throws SQLException {
        LOG.info("Restoring from {}", file);
        var role = environment.getRequiredProperty("spring.flyway.placeholders.app_role");
        var manifest = new Restore(owner, role, "classpath:db/migration").read(file);
        LOG.info("Restored {} tables with {} rows from {}", manifest.tables().size(), manifest.rows(), file);
    }

    private static Path dataDirectory(Environment environment) {
        return Path.of(environment.getRequiredProperty("part-nine.data-directory"));
    }

    private static DataSource external(Environment environment) {
        var owner = environment.getProperty("spring.flyway.user");
        if (owner == null) {
            throw new CannotStart("The owner's login is missing: set spring.flyway.user and spring.flyway.password"
                    + " as for the server itself");
        }
        var url =
                environment.getProperty("spring.flyway.url", environment.getRequiredProperty("spring.datasource.url"));
        return dataSource(url, new Login(owner, environment.getProperty("spring.flyway.password", "")));
    }

    private static DataSource dataSource(String url, Login login) {
        return new DriverManagerDataSource(url, login.role(), login.password());
    }

    private static String version() {
        var version = Commands.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
