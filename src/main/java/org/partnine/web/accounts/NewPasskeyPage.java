package org.partnine.web.accounts;

import org.partnine.web.frame.Page;

/**
 * Where the browser is asked to make a passkey.
 *
 * @param name what its owner calls it
 * @param question for the page's script
 */
public record NewPasskeyPage(String name, String question) implements Page {

    @Override
    public String template() {
        return "account/newpasskey";
    }
}
