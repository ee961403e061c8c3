package org.partnine.web.accounts;

import java.util.List;
import org.partnine.accounts.Account;
import org.partnine.accounts.Group;
import org.partnine.web.frame.Page;

/**
 * One group.
 *
 * @param members who belongs to it, by name
 * @param others who could
 */
public record GroupPage(Group group, List<Account> members, List<Account> others) implements Page {

    @Override
    public String template() {
        return "account/group";
    }
}
