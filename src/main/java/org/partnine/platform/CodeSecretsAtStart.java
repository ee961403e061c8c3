package org.partnine.platform;

import org.partnine.accounts.CodeSecrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Before the first request: seals secrets of second factors that an earlier version kept as they were, and says if some cannot be read. */
@Component
@DependsOnDatabaseInitialization
class CodeSecretsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(CodeSecretsAtStart.class);

    CodeSecretsAtStart(CodeSecrets secrets) {
        int done = secrets.sealPlain();
        if (done > 0) {
            LOG.info(
                    "The secrets of second factors are sealed now ({}); back-ups from before hold them as they were",
                    done);
        }
        int unreadable = secrets.unreadable();
        if (unreadable > 0) {
            LOG.error(
                    "The secrets of {} second factors cannot be read with the key in use: bring back the key file that"
                            + " belongs to this register (part-nine.secrets-key-file), or let administrators drop these factors",
                    unreadable);
        }
    }
}
