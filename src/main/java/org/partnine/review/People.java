package org.partnine.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Group;
import org.partnine.accounts.Groups;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those to whom work is given and who are spoken of, as signed-in readers know them: by their names. */
@Component
public class People {

    private static final String ACCOUNT = "account:";
    private static final String GROUP = "group:";

    private final Accounts accounts;
    private final Groups groups;
    private final JdbcClient jdbc;

    People(Accounts accounts, Groups groups, JdbcClient jdbc) {
        this.accounts = accounts;
        this.groups = groups;
        this.jdbc = jdbc;
    }

    /** Who may sign in, by name. */
    public List<Account> all() {
        return accounts.all().stream().filter(account -> !account.isDisabled()).toList();
    }

    /** Names of all accounts, those too that may no longer sign in, by their keys. */
    public Map<String, String> names() {
        return accounts.all().stream().collect(Collectors.toMap(Account::key, Account::name));
    }

    /** The same, as far as the reader knows them: signed in all, else none. */
    public Map<String, String> known() {
        return CurrentReader.get() instanceof Reader.SignedIn ? names() : Map.of();
    }

    /** Groups whose names the reader knows: his own; of an administrator all. */
    public List<Group> groups(Reader.SignedIn reader) {
        return groups.all().stream()
                .filter(group ->
                        reader.has(Role.ADMINISTRATOR) || reader.groups().contains(group.key()))
                .toList();
    }

    static String mark(Account account) {
        return ACCOUNT + account.key();
    }

    static String mark(Group group) {
        return GROUP + group.key();
    }

    /** By key, or by a name that only one bears. */
    Optional<Account> person(String keyOrName) {
        List<Account> meant = all().stream()
                .filter(account ->
                        account.key().equals(keyOrName) || account.name().equalsIgnoreCase(keyOrName.strip()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** By key or name. */
    Optional<Group> group(String keyOrName, Reader.SignedIn reader) {
        return groups(reader).stream()
                .filter(group -> group.key().equals(keyOrName) || group.name().equalsIgnoreCase(keyOrName.strip()))
                .findFirst();
    }

    /** Whether what the audience alone sees is seen by who has the marks. */
    boolean sees(List<String> marks, @Nullable String audience) {
        return audience == null
                || jdbc.sql("select :audience = any (string_to_array(audiences_of(:marks::text[]), ','))")
                        .param("audience", audience)
                        .param("marks", marks.toArray(String[]::new))
                        .query(Boolean.class)
                        .single();
    }

    /** Keys of the accounts whose name stands in the words after an @, whatever its case; of several names the longest. */
    Set<String> mentioned(String words, @Nullable String audience) {
        String text = words.toLowerCase(Locale.ROOT);
        var mentioned = new HashSet<String>();
        List<Account> all = all();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int place = at + 1;
            int longest = all.stream()
                    .map(account -> account.name().toLowerCase(Locale.ROOT))
                    .filter(name -> text.startsWith(name, place) && ends(text, place + name.length()))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (longest > 0) {
                String name = text.substring(place, place + longest);
                all.stream()
                        .filter(account ->
                                account.name().toLowerCase(Locale.ROOT).equals(name))
                        .filter(account -> sees(account.asReader().marks(), audience))
                        .forEach(account -> mentioned.add(account.key()));
            }
        }
        return mentioned;
    }

    private static boolean ends(String text, int place) {
        return place == text.length() || !Character.isLetterOrDigit(text.charAt(place));
    }
}
