package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Groups;
import org.partnine.accounts.Passwords;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.platform.OwnerDatabase;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.partnine.web.frame.InlineCode;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The administrators' page about closed records: what each may see, and nothing beyond. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class AudiencePagesTest {

    private static final String PAGE = "/administration/audiences";
    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final String WORD = "name=\"_csrf\" value=\"[^\"]+\"";
    private static final String VISIT = """
            {"person": "al-bashir", "state": "KEN", "from": "2012-10-0%d", "occasion": "%s", "outcome": "NOT_ARRESTED",
             "source": "Press report", "confidence": "MEDIUM", "level": "SEALED", "audience": "%s", "releaseOn": "2090-05-17"}
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnerDatabase owner;

    @Autowired
    private Audiences audiences;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Groups groups;

    @Autowired
    private Passwords passwords;

    @Test
    void who_belongs_to_an_audience_sees_it_and_its_records_newest_first() throws Exception {
        Account reviewer = TestAccounts.of(jdbc, Role.REVIEWER);
        Account chief = administrator();
        String audience = sealed(reviewer, chief);
        String first = write(VISIT.formatted(1, "An earlier meeting", audience));
        String second = write(VISIT.formatted(2, "A later meeting", audience));

        assertThat(Browser.body(signedIn(chief).get(PAGE)))
                .contains("id=\"" + audience + "\"", reviewer.name(), chief.name(), "Under seal", "17 May 2090")
                .containsPattern("(?s)/records/visits/" + second + "\".*/records/visits/" + first + "\"");
    }

    @Test
    void to_an_administrator_outside_the_page_is_as_if_there_were_none() throws Exception {
        Browser outside = signedIn(administrator());
        String before = body(outside.get(PAGE));
        Account reviewer = TestAccounts.of(jdbc, Role.REVIEWER);
        String audience = sealed(reviewer, administrator());
        String visit = write(VISIT.formatted(3, "A meeting", audience));

        assertThat(body(outside.get(PAGE)))
                .isEqualTo(before)
                .contains("You belong to none.", "There is none that you may see.")
                .doesNotContain(audience, visit);
    }

    @Test
    void an_administrator_makes_an_audience_of_each_level() {
        Browser browser = signedIn(administrator());
        Account other = administrator();
        String desk = groups.make("Desk " + UUID.randomUUID()).orElseThrow().key();
        browser.get(PAGE);

        String restricted = made(browser.post(PAGE, Map.of("level", "RESTRICTED", "group", desk)));
        String within = made(browser.post(
                PAGE, Map.of("level", "SEALED", "persons", " " + other.email() + " \r\n\r\n", "within", restricted)));

        assertThat(Browser.body(browser.get(PAGE)))
                .contains("id=\"" + restricted + "\"", "id=\"" + within + "\"", "href=\"#" + restricted + "\"");
        assertThat(jdbc.sql("select audiences_of(array['account:' || :key])")
                        .param("key", other.key())
                        .query(String.class)
                        .single())
                .as("belongs to the outer one only as a member of the group")
                .isEmpty();
    }

    @Test
    void bad_input_stays_and_the_page_says_what_to_do() {
        Browser browser = signedIn(administrator());
        String desk = groups.make("Bureau " + UUID.randomUUID()).orElseThrow().key();
        browser.get(PAGE);
        int before = audiencesMade();

        assertThat(browser.post(PAGE, Map.of("group", desk, "persons", "someone@tests.example")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#level\"", "Choose whether", ">someone@tests.example</textarea>")
                .containsPattern("value=\"" + desk + "\" checked");
        assertThat(browser.post(PAGE, Map.of("level", "SEALED", "persons", "nobody@tests.example")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "There is no account in use with the address nobody@tests.example",
                        ">nobody@tests.example</textarea>",
                        "aria-invalid=\"true\"",
                        "aria-describedby=\"persons-hint persons-fault\"");
        assertThat(browser.post(PAGE, Map.of("level", "SEALED", "group", desk)))
                .hasStatus(422)
                .bodyText()
                .contains("Untick the groups");
        assertThat(browser.post(PAGE, Map.of("level", "RESTRICTED", "persons", "someone@tests.example")))
                .hasStatus(422)
                .bodyText()
                .contains("Empty this field");
        assertThat(browser.post(PAGE, Map.of("level", "RESTRICTED", "group", "gone")))
                .hasStatus(422)
                .bodyText()
                .contains("There is no such group any more: gone");
        assertThat(audiencesMade()).isEqualTo(before);
    }

    @Test
    void an_audience_of_others_is_as_unknown_as_one_that_never_was() throws Exception {
        String others = sealed(TestAccounts.of(jdbc, Role.REVIEWER), administrator());
        Browser browser = signedIn(administrator());
        browser.get(PAGE);

        String known = body(browser.post(PAGE, Map.of("level", "SEALED", "within", others)));
        String unknown = body(browser.post(PAGE, Map.of("level", "SEALED", "within", "au_of-nobody")));

        assertThat(known.replace(others, "KEY"))
                .contains("You belong to no audience KEY")
                .isEqualTo(unknown.replace("au_of-nobody", "KEY"));
    }

    @Test
    void who_is_no_administrator_is_not_let_in() {
        assertThat(signedIn(TestAccounts.of(jdbc, Role.REVIEWER)).get(PAGE)).hasStatus(403);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_is_whole_in_every_language(Language language) {
        var answer = signedIn(administrator()).get(PAGE + "?lang=" + language.tag());
        assertThat(answer).hasStatus(200).hasHeader("Cache-Control", "no-store");
        InlineCode.isAbsentFrom(Browser.body(answer));
    }

    /** One of its own, who belongs to nothing yet. */
    private Account administrator() {
        String name = UUID.randomUUID().toString();
        return accounts.make(name + "@tests.example", name, Role.ADMINISTRATOR).orElseThrow();
    }

    private String sealed(Account maker, Account member) throws Exception {
        Reader.SignedIn reader = maker.asReader();
        return CurrentReader.as(
                        reader,
                        () -> audiences.make(reader, Audiences.Level.SEALED, null, List.of("account:" + member.key())))
                .key();
    }

    private String write(String body) {
        var answer = mvc.post()
                .uri("/api/v1/visits")
                .header("Authorization", "Bearer " + TestAccounts.token(jdbc, Role.REVIEWER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        assertThat(answer).hasStatus(201);
        return JsonMapper.shared().readTree(Browser.body(answer)).get("id").asString();
    }

    /** Key of the audience to which the page leads on. */
    private static String made(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        String location = answer.getResponse().getHeader("Location");
        assertThat(location).startsWith(PAGE + "#au_");
        return String.valueOf(location).substring(PAGE.length() + 1);
    }

    /** Without the word that is new with each form. */
    private static String body(MvcTestResult answer) {
        return Browser.body(answer).replaceAll(WORD, "");
    }

    private int audiencesMade() {
        return JdbcClient.create(owner.dataSource())
                .sql("select count(*) from audience")
                .query(Integer.class)
                .single();
    }

    private Browser signedIn(Account account) {
        accounts.setPassword(account.key(), passwords.hash(PASSWORD));
        var browser = new Browser(mvc);
        browser.signIn(account.email(), PASSWORD);
        return browser;
    }
}
