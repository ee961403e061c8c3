package org.partnine.wording;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;

/**
 * How each language names States and organisations, on their own and inside a sentence.
 *
 * <p>CLDR's region names, except where our bundle has its own.
 */
final class AddresseeNames {

    /**
     * The forms of one name.
     *
     * @param alone in a list or heading: Netherlands, Pays-Bas
     * @param inSentence with its article: the Netherlands, les Pays-Bas
     * @param of the French genitive: des Pays-Bas; in the other languages as in a sentence
     * @param in the French locative: aux Pays-Bas; in the other languages as in a sentence
     * @param isPlural whether a French verb takes the plural
     */
    record Forms(String alone, String inSentence, String of, String in, boolean isPlural) {

        String number() {
            return isPlural ? "pl" : "sg";
        }
    }

    private final Bundle bundle;
    private final Map<String, Forms> states = new HashMap<>();

    AddresseeNames(Language language, Bundle bundle) {
        this.bundle = bundle;
        for (String alpha2 : ULocale.getISOCountries()) {
            var region = new ULocale("", alpha2);
            String alpha3 = region.getISO3Country();
            if (!alpha3.isEmpty()) {
                states.put(alpha3, forms("state." + alpha3, region.getDisplayCountry(language.conventions())));
            }
        }
    }

    Forms of(Addressee addressee) {
        return switch (addressee) {
            case Addressee.State s -> state(s.state().value());
            case Addressee.Organisation o ->
                forms(
                        "organisation." + o.organisation().value(),
                        o.organisation().value());
        };
    }

    /** A code that no one has given to a State is shown as the code it is. */
    private Forms state(String alpha3) {
        Forms known = states.get(alpha3);
        return known != null ? known : forms("state." + alpha3, alpha3);
    }

    private Forms forms(String key, String otherwise) {
        String inSentence = word(key, otherwise);
        String alone = word(key + ".alone", inSentence);
        boolean plural = "pl".equals(bundle.findWords(key + ".number"));
        return new Forms(alone, inSentence, word(key + ".of", inSentence), word(key + ".in", inSentence), plural);
    }

    private String word(String key, String otherwise) {
        @Nullable String own = bundle.findWords(key);
        return own != null ? own : otherwise;
    }
}
