package org.partnine.bench.record;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Chooses what to ask of a running application on a generated database, and takes down the SQL that it runs for each
 * question from the server's log. For each kind of question: {@code kind.paths}, one address a line, and
 * {@code kind-n.sql}, what pgbench is to run for the nth.
 */
public final class Prepare {

    /** Of each kind; pgbench takes at most 128 scripts. */
    private static final int QUESTIONS = 100;

    private final Connection database;
    private final URI application;
    private final Path data;
    private final Path out;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(9);

    private Prepare(Connection database, URI application, Path data, Path out) {
        this.database = database;
        this.application = application;
        this.data = data;
        this.out = out;
    }

    /** Arguments: address of the application, its data directory, directory to write to. */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[1]);
        try (var superuser = connect(data)) {
            new Prepare(superuser, URI.create(args[0]), data, Path.of(args[2])).run();
        }
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        List<String> pid = Files.readAllLines(data.resolve("cluster-18/postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/part_nine",
                "postgres",
                Files.readString(data.resolve("superuser.password")).strip());
    }

    private void run() throws Exception {
        Files.createDirectories(out);
        makeToken();
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("list", lists());
        kinds.put(
                "record",
                values(
                                "select key from cooperation_request tablesample system (1) where superseded_at is null limit 400")
                        .stream()
                        .map(key -> "/api/v1/requests/" + key)
                        .toList());
        kinds.put("search", searches());
        kinds.put("facets", facets());
        for (var kind : kinds.entrySet()) {
            var paths = new ArrayList<>(kind.getValue());
            Collections.shuffle(paths, random);
            var chosen = paths.subList(0, Math.min(QUESTIONS, paths.size()));
            Files.write(out.resolve(kind.getKey() + ".paths"), chosen);
            takeDown(kind.getKey(), chosen);
        }
        Files.write(out.resolve("write.bodies"), bodies());
    }

    private void makeToken() throws IOException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(database, true));
        var accounts = new Accounts(jdbc, Clock.systemUTC());
        var account = accounts.make("bench@bench.example", "Bench", Role.ADMINISTRATOR)
                .or(() -> accounts.withEmail("bench@bench.example"))
                .orElseThrow();
        var made = new ApiTokens(jdbc, Clock.systemUTC()).make(account.key(), "bench", Scopes.ALL, Duration.ofDays(1));
        Files.writeString(out.resolve("token"), made.secret());
    }

    /** Pages of fifty by the main filters, a third of them of later pages' size of day ranges. */
    private List<String> lists() throws SQLException {
        var paths = new ArrayList<String>();
        for (String situation : values("select distinct situation_key from cooperation_request limit 12")) {
            paths.add("/api/v1/requests?limit=50&situation=" + situation);
            paths.add("/api/v1/requests?limit=50&form=ARREST_SURRENDER&to=2019-06-30&situation=" + situation);
        }
        for (String person : values("select distinct person_key from visit limit 12")) {
            paths.add("/api/v1/requests?limit=50&person=" + encoded(person));
            paths.add("/api/v1/visits?limit=50&person=" + encoded(person));
        }
        for (String state : values("select key from state tablesample bernoulli (20) repeatable (9) limit 20")) {
            paths.add("/api/v1/requests?limit=50&addressee=" + state);
            paths.add("/api/v1/pleas?limit=50&state=" + state);
        }
        for (String form : List.of("F93_B", "TRANSIT", "PROVISIONAL_ARREST", "F93_K")) {
            paths.add("/api/v1/requests?limit=50&form=" + form);
        }
        for (String kind : List.of("UNMET", "DENIED", "RE_ARREST", "EXECUTED")) {
            paths.add("/api/v1/request-events?limit=50&kind=" + kind);
        }
        paths.add("/api/v1/requests?limit=50");
        paths.add("/api/v1/proceeding-events?limit=50&kind=FINDING");
        return paths;
    }

    /** A fifth each: rare words, common ones, two, three, and a person's name misspelt. */
    private List<String> searches() throws SQLException {
        List<String> words = frequent();
        List<String> common = words.subList(0, Math.min(40, words.size() / 4));
        List<String> middle = words.subList(words.size() / 8, words.size() / 2);
        List<String> rare = words.subList(words.size() * 3 / 4, words.size());
        List<String> persons = values("select name from person where superseded_at is null");
        var paths = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS / 5; i++) {
            paths.add(search(of(rare)));
            paths.add(search(of(common)));
            paths.add(search(of(common) + " " + of(middle)));
            paths.add(search(of(common) + " " + of(middle) + " " + of(rare)));
            paths.add(search(misspelt(of(persons))));
        }
        return paths;
    }

    /** The counts beside the common words, in one situation and in a range of days, with the shortest page of hits. */
    private List<String> facets() throws SQLException {
        var paths = new ArrayList<String>();
        List<String> words = frequent().subList(0, 20);
        for (String situation : values("select distinct situation_key from cooperation_request limit 5")) {
            for (String word : words) {
                paths.add(search(word) + "&limit=1&situation=" + encoded(situation));
            }
        }
        for (String word : words) {
            paths.add(search(word) + "&limit=1&from=2012-01-01&to=2016-12-31");
            paths.add(search(word) + "&limit=1");
        }
        return paths;
    }

    /** Words of more than four letters, the commonest first. */
    private List<String> frequent() throws SQLException {
        return values("""
                select word from (
                  select regexp_split_to_table(lower(summary), '[^a-z]+') as word
                    from cooperation_request tablesample system (1) where synthetic) w
                 where length(word) > 4 group by word order by count(*) desc, word
                """);
    }

    /** Its last word with two letters in the middle exchanged. */
    private static String misspelt(String name) {
        String word = name.substring(name.lastIndexOf(' ') + 1);
        int at = word.length() / 2;
        return at + 1 >= word.length()
                ? word
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String search(String words) {
        return "/api/v1/search?q=" + encoded(words);
    }

    /** Spread over persons, States and ten years, as stays are. */
    private List<String> bodies() throws SQLException {
        var bodies = new ArrayList<String>();
        List<String> states = values("select key from state limit 50");
        for (String person : values("select key from person where superseded_at is null limit 40")) {
            for (String state : states) {
                LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
                bodies.add("""
                        {"person":"%s","state":"%s","from":"%s","to":"%s","occasion":"Benchmark NUMBER",\
                        "outcome":"NOT_ARRESTED","source":"Benchmark, no fact","confidence":"LOW"}""".formatted(person, state, from, from.plusDays(2)));
            }
        }
        Collections.shuffle(bodies, random);
        return bodies;
    }

    private String of(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> values(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Asks each question once while the server writes down all that it is asked. */
    private void takeDown(String kind, List<String> paths) throws Exception {
        execute("alter system set log_min_duration_statement = 0");
        execute("select pg_reload_conf()");
        Thread.sleep(1_500);
        var statements = new LinkedHashMap<Integer, List<String>>();
        Path log = data.resolve("postgres.log");
        for (int i = 0; i < paths.size(); i++) {
            long from = Files.size(log);
            var answer = client.send(
                    HttpRequest.newBuilder(application.resolve(paths.get(i))).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(paths.get(i) + ": " + answer.statusCode() + " " + answer.body());
            }
            Thread.sleep(50);
            String written;
            try (var channel = Files.newByteChannel(log)) {
                channel.position(from);
                var bytes = ByteBuffer.allocate((int) (channel.size() - from));
                while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                    // until all is read
                }
                written = new String(bytes.array(), StandardCharsets.UTF_8);
            }
            statements.put(i, LoggedSql.statements(written));
        }
        execute("alter system reset log_min_duration_statement");
        execute("select pg_reload_conf()");
        for (Map.Entry<Integer, List<String>> one : statements.entrySet()) {
            Files.writeString(
                    out.resolve(kind + "-" + one.getKey() + ".sql"), String.join(";\n", one.getValue()) + ";\n");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
