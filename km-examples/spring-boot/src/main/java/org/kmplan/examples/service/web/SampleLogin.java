package org.kmplan.examples.service.web;

import org.kmplan.examples.service.Settings;
import org.kmplan.examples.service.account.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Adds a login to an empty database: nothing is open to it before its password is changed. */
@Component
class SampleLogin implements ApplicationRunner {
    /** Password of the sample login. */
    static final String PASSWORD = "change-me-now";

    private static final Logger LOG = LoggerFactory.getLogger(SampleLogin.class);

    private final Accounts accounts;
    private final Settings settings;

    SampleLogin(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.sampleLogin() && accounts.addSampleLogin(PASSWORD)) {
            LOG.info("First start: sign in as 'sample' with the password '{}', which must be changed then", PASSWORD);
        }
    }
}
