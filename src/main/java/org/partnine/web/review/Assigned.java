package org.partnine.web.review;

import java.util.List;
import java.util.Map;
import org.partnine.accounts.Account;
import org.partnine.accounts.Group;
import org.partnine.accounts.Reader;
import org.partnine.review.Assignment;
import org.partnine.review.Assignments;
import org.partnine.review.People;

/**
 * Who sees to something, and who might.
 *
 * @param names of accounts by their keys
 * @param persons who may sign in
 * @param groups that the reader knows
 */
public record Assigned(
        List<Assignment> assignments, Map<String, String> names, List<Account> persons, List<Group> groups) {

    private static final String ACCOUNT = "account:";
    private static final String GROUP = "group:";

    public static Assigned of(List<Assignment> assignments, People people, Reader.SignedIn reader) {
        return new Assigned(assignments, people.names(), people.all(), people.groups(reader));
    }

    /** As the form of {@link #choice} sends it. */
    static Assignments.To to(String choice) {
        if (choice.startsWith(GROUP)) {
            return new Assignments.To(null, choice.substring(GROUP.length()));
        }
        return new Assignments.To(choice.startsWith(ACCOUNT) ? choice.substring(ACCOUNT.length()) : choice, null);
    }

    public static String choice(Account account) {
        return ACCOUNT + account.key();
    }

    public static String choice(Group group) {
        return GROUP + group.key();
    }

    public String name(String account) {
        return names.getOrDefault(account, account);
    }

    /** The name of the person or group; a group that the reader does not know is called by its key. */
    public String nameOf(Assignment assignment) {
        String mark = assignment.assignee();
        if (mark.startsWith(ACCOUNT)) {
            return name(mark.substring(ACCOUNT.length()));
        }
        return groups.stream()
                .filter(group -> choice(group).equals(mark))
                .map(Group::name)
                .findFirst()
                .orElse(mark);
    }
}
