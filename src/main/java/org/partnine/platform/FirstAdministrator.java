package org.partnine.platform;

import org.partnine.accounts.Accounts;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** While there is no account, each start shows a link under which the administrator is made, once. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Environment environment;

    FirstAdministrator(Accounts accounts, OneTimeLinks links, Environment environment) {
        this.accounts = accounts;
        this.links = links;
        this.environment = environment;
    }

    @EventListener
    @Order(0)
    void ready(ApplicationReadyEvent event) {
        if (environment.containsProperty("local.server.port") && accounts.isEmpty()) {
            var secret = links.make(OneTimeLink.Kind.FIRST_ADMINISTRATOR, null);
            LOG.info(
                    "There is no account yet. Make the administrator's here (the link works once): {}{}{}",
                    PublicAddress.of(environment),
                    OneTimeLinks.PATH,
                    secret);
        }
    }
}
