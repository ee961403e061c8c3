package org.partnine.web.frame;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.OrganisationCode;
import org.partnine.law.StateCode;
import org.partnine.obligations.Subjects;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds a State or organisation by its code, or by its name in any of the languages. */
@Component
public class AddresseeLookup {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Subjects subjects;
    private volatile @Nullable Map<String, Addressee> byName;

    AddresseeLookup(Subjects subjects) {
        this.subjects = subjects;
    }

    public Optional<Addressee> find(String codeOrName) {
        Map<String, Addressee> known = byName;
        if (known == null) {
            known = read();
            byName = known;
        }
        return Optional.ofNullable(known.get(plain(codeOrName)));
    }

    private Map<String, Addressee> read() {
        var names = new HashMap<String, Addressee>();
        for (OrganisationCode code : subjects.organisations()) {
            add(names, new Addressee.Organisation(code));
        }
        for (StateCode code : subjects.states()) {
            add(names, new Addressee.State(code));
        }
        return Map.copyOf(names);
    }

    private static void add(Map<String, Addressee> names, Addressee addressee) {
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language);
            names.put(plain(wording.name(addressee)), addressee);
            names.put(plain(wording.nameInSentence(addressee)), addressee);
        }
        // A code outweighs a name that happens to be written like it.
        names.put(plain(addressee.code()), addressee);
    }

    /** The name without accents, case and punctuation. */
    private static String plain(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_A_LETTER.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
