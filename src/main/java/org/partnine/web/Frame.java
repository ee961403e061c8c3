package org.partnine.web;

import com.ibm.icu.number.NumberFormatter;
import java.util.List;
import java.util.Map;
import org.partnine.law.Form;
import org.partnine.law.Provision;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;

/**
 * What every page has around its content: language, texts, address, assets.
 *
 * @param address the address asked for, with its parameters but without the choice of language
 * @param assets where the fixed files lie, from the root: {@code /assets/3f2a90c1}
 * @param base scheme, host and port, for permanent links: {@code https://example.org}
 */
public record Frame(Texts texts, Wording wording, Address address, String assets, String base, Page.Section section) {

    private static final List<String> SHEETS = List.of(
            "/css/fonts.css",
            "/css/tokens.css",
            "/css/base.css",
            "/css/components/masthead.css",
            "/css/components/mark.css",
            "/css/components/form.css",
            "/css/components/table.css",
            "/css/components/answer.css",
            "/css/components/timeline.css",
            "/css/print.css");

    public Language language() {
        return texts.language();
    }

    public String text(String key) {
        return texts.of(key);
    }

    public String text(String key, String name, Object value) {
        return texts.of(key, name, value);
    }

    public String text(String key, String name1, Object value1, String name2, Object value2) {
        return texts.of(key, name1, value1, name2, value2);
    }

    public String text(String key, Map<String, ?> values) {
        return texts.of(key, values);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The address of a fixed file, which changes when any of them changes. */
    public String asset(String path) {
        return assets + path;
    }

    /** The style sheets of every page, in the order in which they are to be applied. */
    public List<String> sheets() {
        return SHEETS;
    }

    /** The address of this page in the given language. */
    public String in(Language language) {
        return address.with(Address.LANGUAGE, language.tag()).toString();
    }

    /** The entries of the navigation, in order. */
    public List<Page.Section> sections() {
        return List.of(
                Page.Section.ASK,
                Page.Section.STATES,
                Page.Section.SITUATIONS,
                Page.Section.PERSONS,
                Page.Section.FINDINGS);
    }

    /** The page of a document, by its symbol. */
    public String document(String symbol) {
        return new Address("/documents", Map.of("symbol", List.of(symbol))).toString();
    }

    /** The verdict in one sentence. */
    public String verdict(Ruling ruling) {
        return wording.verdict(
                ruling.answer(),
                ruling.names(),
                ruling.today(),
                ruling.answered().asOf());
    }

    /** A form of cooperation with the article that names it. */
    public String form(Form form) {
        String label = wording.terms().of(form);
        return form.article().isEmpty()
                ? label
                : label + " (" + wording.citeInSentence(List.of(Provision.romeStatute(form.article()))) + ")";
    }

    public String number(long number) {
        return NumberFormatter.withLocale(language().conventions())
                .format(number)
                .toString();
    }
}
