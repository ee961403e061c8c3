package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The first thing that is done with a new installation; in a database of its own, for there must be no account. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = {WritesRecords.OWN_DATABASE, "tests.without-accounts=true"})
class FirstAdministratorTest {

    @Test
    void the_link_of_the_first_start_makes_the_administrator_and_lets_him_in(
            @Autowired MockMvcTester mvc,
            @Autowired Accounts accounts,
            @Autowired OneTimeLinks links,
            @Autowired SecurityEvents events) {
        String password = "kettle orbit walnut seventeen";
        String address = "/link/" + links.make(OneTimeLink.Kind.FIRST_ADMINISTRATOR, null);
        var browser = new Browser(mvc);
        browser.get(address);

        assertThat(browser.post(
                        address,
                        Map.of("email", "you@tests.example", "name", "You", "password", password, "again", password)))
                .hasStatus(303);

        Account made = accounts.withEmail("you@tests.example").orElseThrow();
        assertThat(made.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(browser.get("/administration/accounts")).hasStatus(200);
        assertThat(events.latest(10, 0).stream().map(SecurityEvent::kind))
                .contains(SecurityEvent.Kind.ACCOUNT_MADE, SecurityEvent.Kind.PASSWORD_SET);
    }
}
