package org.partnine.wording;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;

/** Which of the spellings of a person's name on record a reader of a language should see. */
public final class NameSpellings {

    private static final Pattern ARABIC_SCRIPT = Pattern.compile("[\\p{IsArabic}\\p{IsCommon}\\p{IsInherited}]+");

    /** Letters, and the joiner, that Persian writes and Arabic does not. */
    private static final Pattern PERSIAN_LETTERS = Pattern.compile("[پچژگکی\\u200c]");

    /** States where Arabic is a language of the country: the Arabic spelling of a national's name is his own. */
    private static final Set<StateCode> ARABIC_SPEAKING = Arrays.stream(ULocale.getAvailableLocales())
            .filter(locale -> locale.getLanguage().equals("ar") && StateCode.isWellFormed(locale.getISO3Country()))
            .map(locale -> new StateCode(locale.getISO3Country()))
            .collect(Collectors.toUnmodifiableSet());

    private final Supplier<Map<PersonId, List<String>>> onRecord;
    private @Nullable Map<PersonId, List<String>> known;

    /**
     * @param onRecord the spellings of each person in the order of the record; asked at most once, and only for a reader
     *     whose language writes names in another script
     */
    public NameSpellings(Supplier<Map<PersonId, List<String>>> onRecord) {
        this.onRecord = onRecord;
    }

    /** The first spelling in the language; empty if there is none and the name stays as recorded. */
    public Optional<String> of(PersonId person, Set<StateCode> nationalities, Language language) {
        return language.isRightToLeft() ? in(language, spellings(person), nationalities) : Optional.empty();
    }

    private List<String> spellings(PersonId person) {
        Map<PersonId, List<String>> all = known;
        if (all == null) {
            all = onRecord.get();
            known = all;
        }
        return all.getOrDefault(person, List.of());
    }

    /**
     * The record tells the script of a spelling, not its language: the letters do. A reader of Persian gets a name that is
     * Arabic by origin as Arabic writes it, but no Arabic rendering of a name from a third language, which Persian would
     * write otherwise.
     */
    static Optional<String> in(Language language, List<String> spellings, Set<StateCode> nationalities) {
        return switch (language) {
            case EN, FR -> Optional.empty();
            case AR -> arabic(spellings);
            case FA -> {
                var persian =
                        spellings.stream().filter(NameSpellings::isPersian).findFirst();
                yield persian.isPresent() || nationalities.stream().noneMatch(ARABIC_SPEAKING::contains)
                        ? persian
                        : arabic(spellings);
            }
        };
    }

    private static Optional<String> arabic(List<String> spellings) {
        return spellings.stream()
                .filter(name -> ARABIC_SCRIPT.matcher(name).matches() && !isPersian(name))
                .findFirst();
    }

    private static boolean isPersian(String name) {
        return ARABIC_SCRIPT.matcher(name).matches()
                && PERSIAN_LETTERS.matcher(name).find();
    }
}
