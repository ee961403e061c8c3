package org.partnine.web.accounts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Account;
import org.partnine.accounts.Group;
import org.partnine.accounts.LinkGiven;
import org.partnine.accounts.Role;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * All accounts and groups.
 *
 * @param given what became of a link that was made just now; null: none was
 * @param fault what went wrong with a form, a key below {@code account.fault}; null: nothing
 */
public record AdministrationPage(
        List<Account> accounts,
        List<Group> groups,
        @Nullable LinkGiven given,
        @Nullable String fault) implements Page {

    @Override
    public String template() {
        return "account/administration";
    }

    @Override
    public HttpStatus status() {
        return fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** Names of the groups by their keys. */
    public Map<String, String> groupNames() {
        return groups.stream().collect(Collectors.toMap(Group::key, Group::name));
    }
}
