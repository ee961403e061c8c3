package org.partnine.web;

import java.util.List;
import org.partnine.accounts.Account;
import org.partnine.accounts.Group;

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
