package org.partnine.web.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Provision;
import org.partnine.law.Step;
import org.partnine.law.rome.Reading;
import org.partnine.web.ask.Ruling;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.RecordPaths;
import org.partnine.wording.LawWording;

/**
 * One rule, basis, form, ground, qualifier or contested question, explained.
 *
 * @param readings of a contested question, in the order of the record; else none
 * @param uses a few answers that rest on it
 */
public record LawTopicPage(LawTopic topic, List<Reading> readings, List<Use> uses) implements Page {

    /**
     * An answer that rests on the topic.
     *
     * @param steps those of the rule explained; none where no rule is
     * @param recorded what raises the question
     */
    public record Use(Ruling ruling, List<Step> steps, Recorded recorded) {}

    /** A record by its register and key. */
    public record Recorded(String register, String key) {

        public String path() {
            String full = RecordPaths.full(register, key);
            return full == null ? RecordPaths.plain(register, key) : full;
        }
    }

    @Override
    public String template() {
        return "law/topic";
    }

    public List<Provision> provisions() {
        return LawPlaces.provisions(topic);
    }

    public List<String> documents() {
        return LawPlaces.documents(topic);
    }

    public List<LawTopic> related() {
        return LawRelations.to(topic);
    }

    /** Null where nothing is said. */
    public @Nullable String words(Frame frame, String part) {
        return LawWording.find(topic.kind().terms(), topic.code(), LawWording.Part.valueOf(part), frame.language());
    }

    /** What answers say beside it; null where they say nothing of their own. */
    public @Nullable String remark(Frame frame) {
        return switch (topic.kind()) {
            case GROUNDS, QUALIFIERS -> frame.text("qualifier." + topic.code());
            case RULES, BASES, FORMS, READINGS -> null;
        };
    }

    /** Whether the engine of the Court's regime never uses it. */
    public boolean ofAnotherRegime() {
        return LawIndexPage.isOfAnotherRegime(topic);
    }

    /** Whether the question is one of those that can make an answer contested (rule L13). */
    public boolean decides() {
        return List.of("OQ1", "OQ2", "OQ3").contains(topic.code());
    }
}
