package org.partnine.platform;

import org.partnine.accounts.AccessTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows the administrator's token at the first start, once. */
@Component
class FirstToken {

    private static final Logger LOG = LoggerFactory.getLogger(FirstToken.class);

    private final AccessTokens tokens;

    FirstToken(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        tokens.makeFirst().ifPresent(token -> LOG.info("Administrator's token (shown once): {}", token));
    }
}
