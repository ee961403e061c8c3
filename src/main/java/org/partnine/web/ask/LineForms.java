package org.partnine.web.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnine.law.Form;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;

/** How readers name the forms of cooperation: by code, label, article, or one of the words listed in the texts. */
final class LineForms {

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:\\b(?:art|arts|article)\\b\\.?|الماده|ماده)\\s*(\\d{2,3}(?:\\([0-9a-z]+\\))*)|\\b(\\d{2,3}(?:\\([0-9a-z]+\\))+)");

    private static final Map<String, Set<Form>> PHRASES = phrases();

    private LineForms() {}

    /** The forms that each phrase can mean, by the phrase as {@link LineWords#joined} makes it. */
    static Map<String, Set<Form>> known() {
        return PHRASES;
    }

    /** An article in the line, and the forms that it names; none if it names no form. */
    record Article(String written, List<Form> forms) {}

    /** What is left of the line, and the articles that stood in it. */
    record Taken(String rest, List<Article> articles) {}

    static Taken from(String plain) {
        Matcher match = ARTICLE.matcher(plain);
        var found = new ArrayList<Article>();
        var rest = new StringBuilder();
        while (match.find()) {
            String article = match.group(1) == null ? match.group(2) : match.group(1);
            found.add(new Article(match.group().strip(), named(article)));
            match.appendReplacement(rest, " | ");
        }
        return new Taken(match.appendTail(rest).toString(), List.copyOf(found));
    }

    /** Those of the very article, else those of its paragraphs: art. 89 names three forms less one. */
    private static List<Form> named(String article) {
        List<Form> exact = AskPage.forms().stream()
                .filter(form -> form.article().equals(article))
                .toList();
        return exact.isEmpty()
                ? AskPage.forms().stream()
                        .filter(form -> form.article().startsWith(article + "("))
                        .toList()
                : exact;
    }

    private static Map<String, Set<Form>> phrases() {
        var phrases = new HashMap<String, Set<Form>>();
        for (Form form : AskPage.forms()) {
            add(phrases, form.name(), form);
            for (Language language : Language.values()) {
                add(phrases, Wording.in(language).terms().of(form), form);
                String key = "line.form." + form.name();
                Texts texts = Texts.in(language);
                if (texts.has(key)) {
                    Arrays.stream(texts.of(key).split("\\|")).forEach(words -> add(phrases, words, form));
                }
            }
        }
        return phrases;
    }

    private static void add(Map<String, Set<Form>> phrases, String words, Form form) {
        phrases.computeIfAbsent(LineWords.joined(words), p -> new LinkedHashSet<>())
                .add(form);
    }
}
