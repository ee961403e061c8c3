package org.partnine.web.frame;

import com.ibm.icu.number.NumberFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Citations;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.TreatyAction;
import org.partnine.requests.RequestEntry;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;

/**
 * What every page has around its content: language, texts, address, assets.
 *
 * @param address the address asked for, with its parameters but without the choice of language
 * @param assets where the fixed files lie, from the root: {@code /assets/3f2a90c1}
 * @param base scheme, host and port, for permanent links: {@code https://example.org}
 * @param recorded whether the page is the first after something was recorded, and says so
 */
public record Frame(
        Texts texts,
        Wording wording,
        Address address,
        String assets,
        String base,
        Page.Section section,
        Visitor visitor,
        boolean recorded) {

    /** For nobody known. */
    public Frame(Texts texts, Wording wording, Address address, String assets, String base, Page.Section section) {
        this(texts, wording, address, assets, base, section, Visitor.NOBODY, false);
    }

    /** Back to the beginning of the list of which this page shows a later part; null on its first. */
    public @Nullable Address firstPage() {
        return address.parameters().containsKey(Pager.AFTER) ? address.without(Pager.AFTER) : null;
    }

    /** The word that each form carries to show that it is ours. */
    public String formWord() {
        return visitor.formWord().get();
    }

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

    /** A text without values as another language has it. */
    public String textIn(Language other, String key) {
        return Texts.in(other).of(key);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The address of a fixed file, which changes when any of them changes. */
    public String asset(String path) {
        return assets + path;
    }

    /** The style sheet of every page. */
    public String sheet() {
        return asset(StyleSheet.PATH);
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
                Page.Section.FINDINGS,
                Page.Section.VISITS,
                Page.Section.RECORD,
                Page.Section.INDICATORS,
                Page.Section.SEARCH);
    }

    /** The page of a document, by its symbol; null for what is no symbol that the register makes a document of. */
    public @Nullable String document(String symbol) {
        return Citations.parse(symbol).isEmpty()
                ? null
                : new Address("/documents", Map.of("symbol", List.of(symbol))).toString();
    }

    /** A form of cooperation with the article that names it. */
    public String form(Form form) {
        String label = wording.terms().of(form);
        return form.article().isEmpty()
                ? label
                : label + " (" + wording.citeInSentence(List.of(Provision.romeStatute(form.article()))) + ")";
    }

    /** A text of a picture, whose own direction is from left to right, in the direction of the language. */
    public String inPicture(String text) {
        return language().isRightToLeft() ? "\u2067" + text + "\u2069" : text;
    }

    /** A day, a symbol or a name among words, whose direction it would take over: it keeps its own. */
    public String isolated(String part) {
        return language().isRightToLeft() ? "\u2068" + part + "\u2069" : part;
    }

    /** A Chamber's name at the head of a table cell. */
    public String chamber(String recorded) {
        return capitalised(wording.chamber(recorded));
    }

    /** A colon as the language sets it after a word. */
    public String colon() {
        return language() == Language.FR ? "\u00a0:" : ":";
    }

    /** A semicolon as the language sets it between two phrases, with the spaces about it. */
    public String semicolon() {
        return switch (language()) {
            case EN -> "; ";
            case FR -> "\u202f; ";
            case AR, FA -> "\u061b ";
        };
    }

    /** A comma as the language sets it between two words, with the space after it. */
    public String comma() {
        return language().isRightToLeft() ? "\u060c " : ", ";
    }

    public String number(long number) {
        return NumberFormatter.withLocale(language().conventions())
                .format(number)
                .toString();
    }

    public String number(double number) {
        return NumberFormatter.withLocale(language().conventions())
                .format(number)
                .toString();
    }

    /** As much of the date as is known; a word for an unknown one. */
    public String day(@Nullable PartialDate date) {
        return date == null ? text("day.unknown") : wording.date(date);
    }

    /** The year of a day, in digits of the language. */
    public String year(LocalDate day) {
        return wording.date(PartialDate.parse("%04d".formatted(day.getYear())));
    }

    /** A stay or another span of days, both included. */
    public String days(PartialDate from, @Nullable PartialDate to) {
        return to == null || to.equals(from)
                ? wording.date(from)
                : text("day.between", "first", wording.date(from), "last", wording.date(to));
    }

    public String state(StateCode code) {
        return wording.name(new Addressee.State(code));
    }

    /** The situation as a heading: its phrase with a capital. */
    public String situation(SituationId situation, Names names) {
        return capitalised(wording.situation(situation, names));
    }

    /** The person's name as a reader of the language writes it, if the record has it so. */
    public String person(PersonId person, Names names) {
        return names.person(person, language());
    }

    private String capitalised(String phrase) {
        return phrase.substring(0, 1).toUpperCase(language().locale()) + phrase.substring(1);
    }

    /** The label of a code of one of the record's own lists. */
    public String label(String list, String code) {
        return wording.terms().of(list, code);
    }

    /** Whom a request was addressed to. */
    public String addressee(RequestEntry request) {
        return switch (request.addresseeKind()) {
            case "STATE" -> state(new StateCode(request.addressee()));
            case "ORGANISATION" -> wording.name(new Addressee.Organisation(new OrganisationCode(request.addressee())));
            default -> label("addresseeGroup", request.addressee());
        };
    }

    /** A ground of the law by its label, or what the record says instead of one. */
    public String ground(String code) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier.name().equals(code)) {
                return wording.terms().of(qualifier);
            }
        }
        return label("plea.ground", code);
    }

    /** A treaty by its name. */
    public String treaty(String code) {
        return switch (code) {
            case "ROME" -> wording.terms().of(TreatyAction.Treaty.ROME);
            case "APIC" -> wording.terms().of(TreatyAction.Treaty.APIC);
            default -> label("treaty", code);
        };
    }
}
