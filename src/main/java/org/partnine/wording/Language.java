package org.partnine.wording;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. */
public enum Language {
    EN("en", "English", "en-GB"),
    FR("fr", "Français", "fr"),
    AR("ar", "العربية", "ar-u-nu-latn"),
    FA("fa", "فارسی", "fa-u-ca-gregory");

    private final String tag;
    private final String ownName;
    private final Locale locale;
    private final ULocale conventions;

    Language(String tag, String ownName, String conventions) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
        this.conventions = ULocale.forLanguageTag(conventions);
    }

    /** The tag for {@code lang} attributes and headers. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return this == AR || this == FA;
    }

    /** The value of a {@code dir} attribute. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** The locale whose calendar and digits the sentences use: Gregorian in all, Western digits in Arabic. */
    public ULocale conventions() {
        return conventions;
    }

    /** The language of exactly this tag, or of the tag's first part: {@code fr}, {@code fr-CA}. */
    public static Optional<Language> ofTag(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(l -> l.tag.equals(language)).findFirst();
    }

    /** The best of an {@code Accept-Language} header; English where it asks for none of ours or cannot be read. */
    public static Language accepting(String header) {
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            // A header is no request of the reader's own: a client that writes it wrongly still gets a page.
            return EN;
        }
        var offered = Arrays.stream(values()).map(Language::locale).toList();
        Locale best = Locale.lookup(ranges, offered);
        return best == null ? EN : ofTag(best.toLanguageTag()).orElse(EN);
    }
}
