package org.partnine.obligations;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.partnine.law.PersonId;
import org.partnine.law.rome.SoughtPerson;

/** Finds persons by what readers remember of a name: spellings differ, and few know all of its parts. */
final class PersonNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PersonNames() {}

    /** Those whom the words fit best: the whole name, else words that follow each other in it, else any of its parts. */
    static List<SoughtPerson> meant(String words, List<SoughtPerson> persons) {
        return meant(words, persons, p -> List.of(p.name()));
    }

    /** The same by other spellings of their names. */
    static List<SoughtPerson> meant(String words, List<SoughtPerson> persons, Map<PersonId, List<String>> spellings) {
        return meant(words, persons, p -> spellings.getOrDefault(p.id(), List.of()));
    }

    private static List<SoughtPerson> meant(
            String words, List<SoughtPerson> persons, Function<SoughtPerson, List<String>> names) {
        String wanted = plain(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> parts = List.of(wanted.split(" "));
        List<Predicate<String>> closestFirst = List.of(
                wanted::equals,
                name -> (" " + name + " ").contains(" " + wanted + " "),
                name -> List.of(name.split(" ")).containsAll(parts),
                name -> parts.stream().allMatch(name::contains),
                name -> name.replace(" ", "").contains(wanted.replace(" ", "")));
        return closestFirst.stream()
                .map(fits -> persons.stream()
                        .filter(p -> names.apply(p).stream().anyMatch(name -> fits.test(plain(name))))
                        .toList())
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String plain(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_A_LETTER.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
