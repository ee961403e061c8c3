package org.partnine.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who belongs to an audience, by the names that people use for them. */
@Component
public class AudienceMembers {

    private static final String GROUP = "group:";
    private static final String ACCOUNT = "account:";

    private final Accounts accounts;
    private final Groups groups;

    AudienceMembers(Accounts accounts, Groups groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    /** What a member is. */
    public enum Kind {
        GROUP,
        ACCOUNT
    }

    /** @param name of the group, or of the person; null: not told any more */
    public record Member(Kind kind, String key, @Nullable String name) {

        /** Its name, or else its key. */
        public String shown() {
            return name == null ? key : name;
        }
    }

    /** In the order of their marks. */
    public List<Member> of(Audiences.Audience audience) {
        return audience.members().stream().map(this::member).toList();
    }

    private Member member(String mark) {
        String key = mark.substring(mark.indexOf(':') + 1);
        return mark.startsWith(GROUP)
                ? new Member(Kind.GROUP, key, groups.find(key).map(Group::name).orElse(null))
                : new Member(
                        Kind.ACCOUNT, key, accounts.find(key).map(Account::name).orElse(null));
    }

    /** The mark of what may belong to an audience of this level; empty if there is no such group, or nobody of this name. */
    public Optional<String> mark(Audiences.Level level, String name) {
        return switch (level) {
            case RESTRICTED -> group(name);
            case SEALED -> person(name);
        };
    }

    /** @param name of the group, or its key */
    private Optional<String> group(String name) {
        return groups.all().stream()
                .filter(group -> group.name().equals(name) || group.key().equals(name))
                .map(group -> GROUP + group.key())
                .findFirst();
    }

    /** @param email of the account, or its key */
    private Optional<String> person(String email) {
        return accounts.withEmail(email)
                .or(() -> accounts.find(email))
                .filter(account -> !account.isDisabled())
                .map(account -> ACCOUNT + account.key());
    }
}
