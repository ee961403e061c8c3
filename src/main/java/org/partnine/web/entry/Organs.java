package org.partnine.web.entry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;

/** Organs and organisations that act or speak, by the codes under which they are recorded. */
final class Organs {

    static final List<String> CODES = List.of(
            "PROSECUTOR",
            "REGISTRAR",
            "CHAMBER",
            "PRESIDENCY",
            "PLENARY_OF_JUDGES",
            "ASP",
            "ASP_BUREAU",
            "ASP_PRESIDENT",
            "STATES_PARTIES",
            "SECURITY_COUNCIL",
            "SECRETARY_GENERAL",
            "EU",
            "LEAGUE_OF_ARAB_STATES",
            "INTERPOL",
            "EVENT");

    private Organs() {}

    static String name(String code, Language language) {
        return Texts.in(language).of("actor." + code);
    }

    /** By the name in any of the languages. */
    static Optional<String> named(String name) {
        String wanted = plain(name);
        return CODES.stream()
                .filter(code -> List.of(Language.values()).stream()
                        .anyMatch(language -> plain(name(code, language)).equals(wanted)))
                .findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
