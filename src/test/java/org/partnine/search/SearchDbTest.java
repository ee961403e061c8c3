package org.partnine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.law.Form;
import org.partnine.law.StateCode;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.Seed;
import org.partnine.testing.SeedSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Search on PostgreSQL itself, as the application's login, over the facts that ship and a few planted ones. */
@SpringBootTest
@OnTestDatabase(seed = SearchDbTest.Planted.class)
class SearchDbTest {

    private static final String RESTRICTED = "zanzibarite";

    @Autowired
    private Search search;

    @Autowired
    private JdbcClient app;

    @Autowired
    private PlatformTransactionManager transactions;

    /** The facts that ship, and rows of a group. */
    static final class Planted implements SeedSource {
        @Override
        public Seed seed() {
            return new Seed("search", (owner, application) -> {
                new ReferenceData().seed().loading().into(owner, application);
                var jdbc = JdbcClient.create(owner);
                jdbc.sql("""
                        insert into person (key, name, office_category, source, confidence, as_of, known_from, level, access_group)
                        values ('hidden', 'Zacharias Quillfeather', 'OTHER', 'a test', 'LOW', '2026-11-24', now(), 'SEALED', 'registry');
                        insert into person_alias (key, person_key, alias, script, source, confidence, as_of, known_from, level, access_group)
                        values ('al-bashir/Nightingale', 'al-bashir', 'Nightingale', 'LATIN', 'a test', 'LOW', '2026-11-24', now(), 'SEALED', 'registry');
                        insert into cooperation_request (key, known_from, form, nature, addressee_kind, addressee, situation_key, issued_by,
                                                         transmitted_on, summary, source, confidence, as_of, level, access_group)
                        values ('secret', now(), 'F93_A', 'REQUEST', 'STATE', 'NRU', 'dar', 'REGISTRAR', '1999-07-01',
                                'Request about the zanzibarite shipment', 'a test', 'LOW', '2026-11-24', 'RESTRICTED', 'registry');
                        insert into cooperation_request (key, known_from, form, nature, addressee_kind, addressee, situation_key, issued_by,
                                                         transmitted_on, summary, source, confidence, as_of)
                        values ('french', now(), 'F93_A', 'REQUEST', 'STATE', 'FRA', 'dar', 'REGISTRAR', '2020-07-01',
                                'Demande de gel des avoirs adressée aux autorités françaises', 'a test', 'LOW', '2026-11-24'),
                               ('arabic', now(), 'F93_A', 'REQUEST', 'STATE', 'JOR', 'dar', 'REGISTRAR', '2020-07-02',
                                'طلب تجميد الأصول الموجه إلى السلطات المختصة', 'a test', 'LOW', '2026-11-24'),
                               ('script', now(), 'F93_A', 'REQUEST', 'STATE', 'JOR', 'dar', 'REGISTRAR', '2020-07-03',
                                'A <script>alert(1)</script> wombat', 'a test', 'LOW', '2026-11-24');
                        """).update();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bashir",
                "al-Baschir",
                "Al Bashir",
                "Béchir",
                "Omar al Bachir",
                "البشير",
                "بشير",
                "عمر البَشير",
                "Омар аль-Башир",
                "Bashhir",
            })
    void one_person_is_found_by_every_spelling(String spelling) {
        assertThat(best(spelling)).isEqualTo("PERSON al-bashir");
    }

    @ParameterizedTest
    @CsvSource({
        "Putine, putin",
        "Путин, putin",
        "نتنياهو, netanyahu",
        "נתניהו, netanyahu",
        "Netanjahu, netanyahu",
        "Kadhafi, m-gaddafi",
        "Mouammar Kadhafi, m-gaddafi",
        "Dutertte, duterte",
        // Two letters exchanged.
        "Basihr, al-bashir",
        "Keynatta, kenyatta",
        "البشري, al-bashir",
    })
    void persons_are_found_in_other_scripts_and_misspelt(String name, String person) {
        assertThat(keys(find(name).hits().stream()
                        .filter(hit -> hit.register() == SearchRegister.PERSON)
                        .toList()))
                .contains(person);
    }

    @ParameterizedTest
    @CsvSource({
        "Sudan, SDN",
        "Soudan, SDN",
        "السودان, SDN",
        "سودان, SDN",
        "Sudn, SDN",
        "Afrique du Sud, ZAF",
        "south africa, ZAF",
        "Cote d Ivoire, CIV",
        "Côte d’Ivoire, CIV",
        "کنیا, KEN",
    })
    void states_are_found_in_four_languages(String name, String state) {
        assertThat(best(name)).isEqualTo("STATE " + state);
    }

    @Test
    void a_situation_is_found_by_the_word_that_tells_it_in_any_language() {
        assertThat(keys(find("دارفور").hits())).contains("dar");
        assertThat(keys(find("Darfour").hits())).contains("dar");
    }

    @ParameterizedTest
    @CsvSource({
        "ICC-02/05-01/09-302, ICC-02/05-01/09-302",
        "icc-02/05-01/09-302, ICC-02/05-01/09-302",
        "S/RES/1593, S/RES/1593 (2005)",
        "S/RES/1593 (2005), S/RES/1593 (2005)",
        "ICC-02/05, ICC-02/05",
    })
    void an_exact_number_comes_first(String number, String symbol) {
        assertThat(find(number).hits().getFirst().symbol()).isEqualTo(symbol);
    }

    @Test
    void part_of_a_number_is_found_where_it_stands() {
        assertThat(keys(find("09-302").hits())).contains("F-ZAF-2017");
    }

    @Test
    void words_are_found_in_the_forms_of_their_language() {
        assertThat(keys(find("freezing").hits())).isNotEmpty();
        assertThat(keys(find("avoir gelé").hits())).doesNotContain("arabic");
        assertThat(keys(find("demandes française").hits())).contains("french");
        assertThat(keys(find("تجميد اصول").hits())).contains("arabic");
    }

    @Test
    void every_word_has_to_match_a_quoted_one_as_it_stands_and_one_with_a_minus_not() {
        int both = find("bashir jordan").hits().size();
        assertThat(both).isPositive().isLessThan(find("bashir").hits().size());
        assertThat(keys(find("\"gel des avoirs\"").hits())).containsExactly("french");
        assertThat(keys(find("\"avoirs des gel\"").hits())).isEmpty();
        assertThat(keys(find("wombat -alert").hits())).isEmpty();
        assertThat(keys(find("wombat -kangaroo").hits())).containsExactly("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "'", "\"", "&|!()", ":*", "\\", "a' | 'b", "-", "--", "%", "<b>", "\ue000"})
    void nothing_that_is_written_breaks_the_search(String words) {
        assertThat(find(words).hits()).isNotNull();
    }

    @Test
    void a_restricted_record_is_neither_found_nor_counted_nor_shown_nor_a_name() {
        for (String words : List.of(RESTRICTED, "secret", "Nauru " + RESTRICTED, "shipment")) {
            var found = find(words);
            assertThat(keys(found.hits())).doesNotContain("secret");
            assertThat(found.registers()).extracting(Found.Count::value).doesNotContain("REQUEST");
            assertThat(found.years()).extracting(Found.Count::value).doesNotContain("1999");
        }
        assertThat(find("Nauru").years()).extracting(Found.Count::value).doesNotContain("1999");
        assertThat(find("request").hits()).noneMatch(hit -> shown(hit).contains(RESTRICTED));
        assertThat(find("Quillfeather").hits()).isEmpty();
        assertThat(find("Quillfeathr").understood()).isEmpty();
        assertThat(find("Nightingale").hits()).isEmpty();
        assertThat(find("Nightingale").understood()).isEmpty();
    }

    @Test
    void readers_of_the_group_find_what_the_public_does_not() {
        var found = as("press,registry", () -> find(RESTRICTED));
        assertThat(keys(found.hits())).containsExactly("secret");
        assertThat(found.years()).extracting(Found.Count::value).containsExactly("1999");
        assertThat(shown(found.hits().getFirst())).contains("[zanzibarite]");
        assertThat(keys(as("registry", () -> find("Nightingale")).hits())).contains("al-bashir");
        assertThat(as("press", () -> find(RESTRICTED)).hits()).isEmpty();
        assertThat(find(RESTRICTED).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from search_entry",
                "select count(*) from search_name",
                "select * from search_request",
                "select search_candidates('secret'::tsquery, ''::tsquery, '{REQUEST}', '{registry}', null, null, 10)",
                "select search_names_like('{nightingale}', '{registry}')",
                "select search_names_near('nightingale', '{registry}', false)",
                "select search_question_of('nightingale', '{}', '{registry}')",
                "select search_estimate('REQUEST', 'zanzibarit')",
                "select search_newest('REQUEST', 'secret'::tsquery, '{registry}', null, null, 10)",
                "select search_names_slipped('nightingael', '{registry}')",
                "select count(*) from search_entry_request",
                "insert into search_entry (register, key, row_id, known_from, title, body, state_codes, words)"
                        + " values ('STATE', 'X', 0, now(), '', '', '{}', '')",
            })
    void the_application_cannot_step_around_the_search(String sql) {
        assertThatThrownBy(() -> app.sql(sql).query().listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void what_reads_past_the_policies_has_a_fixed_search_path() {
        assertThat(app.sql("""
                        select proname from pg_proc
                         where pronamespace = 'public'::regnamespace and prosecdef and proname like 'search%'
                           and not coalesce('search_path=public, pg_temp' = any (proconfig), false)
                        """).query(String.class).list()).isEmpty();
        assertThat(app.sql("select count(*) from pg_proc where prosecdef and proname like 'search%'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void filters_narrow_hits_and_counts_alike() {
        var all = find("bashir");
        var visits = search.find(
                new Asked("bashir", SearchRegister.VISIT, new StateCode("TCD"), null, null, null, null, null),
                Slice.first(200));
        assertThat(visits.hits())
                .isNotEmpty()
                .allMatch(hit ->
                        hit.register() == SearchRegister.VISIT && hit.states().contains("TCD"));
        assertThat(visits.registers())
                .containsExactly(new Found.Count("VISIT", visits.hits().size()));
        assertThat(count(all.registers(), "VISIT")).isGreaterThan(visits.hits().size());
        assertThat(all.hits())
                .hasSize(all.registers().stream().mapToInt(Found.Count::count).sum());
        assertThat(count(all.states(), "TCD")).isEqualTo((int)
                all.hits().stream().filter(hit -> hit.states().contains("TCD")).count());
        var in2015 = search.find(
                new Asked("bashir", null, null, null, null, null, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)),
                Slice.first(200));
        assertThat(in2015.hits())
                .isNotEmpty()
                .allMatch(hit -> Objects.requireNonNull(hit.day()).contains("2015"));
        var arrest = search.find(
                new Asked("request", null, null, null, null, Form.ARREST_SURRENDER, null, null), Slice.first(200));
        assertThat(arrest.hits()).isNotEmpty().allMatch(hit -> hit.register() == SearchRegister.REQUEST);
    }

    @Test
    void paging_walks_every_hit_once_in_the_order_of_the_whole() {
        var whole = find("bashir").hits().stream().map(SearchDbTest::name).toList();
        var walked = new ArrayList<String>();
        Place after = null;
        do {
            var page = search.find(Asked.of("bashir"), new Slice(17, after));
            page.hits().forEach(hit -> walked.add(name(hit)));
            after = page.next();
        } while (after != null);
        assertThat(walked).doesNotHaveDuplicates().isEqualTo(whole);
    }

    @Test
    void a_corrected_record_is_found_in_its_new_words_alone() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            app.sql("update cooperation_request set superseded_at = now() where key = 'script'")
                    .update();
            app.sql("""
                    insert into cooperation_request (key, known_from, form, nature, addressee_kind, addressee, situation_key, issued_by,
                                                     transmitted_on, summary, source, confidence, as_of)
                    values ('script', now(), 'F93_A', 'REQUEST', 'STATE', 'JOR', 'dar', 'REGISTRAR', '2020-07-03',
                            'A bandicoot', 'a test', 'LOW', '2026-11-24')
                    """).update();
            assertThat(find("wombat").hits()).isEmpty();
            assertThat(keys(find("bandicoot").hits())).containsExactly("script");
            status.setRollbackOnly();
        });
    }

    private Found find(String words) {
        return search.find(Asked.of(words), Slice.first(300));
    }

    private String best(String words) {
        return find(words).hits().stream().findFirst().map(SearchDbTest::name).orElse("nothing");
    }

    private Found as(String groups, Supplier<Found> what) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            app.sql("select set_config('part_nine.groups', :groups, true)")
                    .param("groups", groups)
                    .query(String.class)
                    .single();
            return what.get();
        }));
    }

    private static int count(List<Found.Count> counts, String value) {
        return counts.stream()
                .filter(c -> c.value().equals(value))
                .mapToInt(Found.Count::count)
                .findFirst()
                .orElse(0);
    }

    private static String name(Found.Hit hit) {
        return hit.register() + " " + hit.key();
    }

    private static List<String> keys(List<Found.Hit> hits) {
        return hits.stream().map(Found.Hit::key).toList();
    }

    private static String shown(Found.Hit hit) {
        return hit.snippet().runs().stream()
                .map(run -> run.isFound() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
