package org.partnine.web;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** The languages the pages are written in. */
public enum Language {
    EN("en", "English", "ltr", "en-GB"),
    FR("fr", "Français", "ltr", "fr-FR"),
    AR("ar", "العربية", "rtl", "ar-u-ca-gregory-nu-latn"),
    FA("fa", "فارسی", "rtl", "fa-u-ca-gregory");

    private final String tag;
    private final String ownName;
    private final String direction;
    private final ULocale conventions;

    Language(String tag, String ownName, String direction, String conventions) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
        this.conventions = ULocale.forLanguageTag(conventions);
    }

    /** Its BCP 47 tag, as in {@code lang} and {@code hreflang}. */
    public String tag() {
        return tag;
    }

    /** Its name in itself. */
    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** How it writes numbers and days: the Gregorian calendar in all, as the documents cited do. */
    public ULocale conventions() {
        return conventions;
    }

    /** The language of a tag, whatever its region or case; empty if the pages are not written in it. */
    public static Optional<Language> ofTag(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : values()) {
            if (language.tag.equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
