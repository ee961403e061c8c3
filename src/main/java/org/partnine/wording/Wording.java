package org.partnine.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Ground;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.PartialDate;
import org.partnine.law.Provision;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.Step;
import org.partnine.law.rome.Finding;

/**
 * One language's words for the law. Immutable, shared by all threads; the same input gives the same text.
 *
 * <p>Every sentence ends with its full stop. Only {@link Text} can hold words of the record; a {@code String} is wholly in
 * the language.
 */
public final class Wording {

    private final Lexicon lexicon;
    private final Verdicts verdicts;
    private final Reasoning reasoning;
    private final RecordSentences record;

    private Wording(Language language) {
        lexicon = Lexicon.of(language);
        verdicts = new Verdicts(lexicon);
        reasoning = new Reasoning(lexicon);
        record = new RecordSentences(lexicon);
    }

    /** The words of the language, read on first use. */
    public static Wording in(Language language) {
        return switch (language) {
            case EN -> English.WORDING;
            case FR -> French.WORDING;
            case AR -> Arabic.WORDING;
            case FA -> Persian.WORDING;
        };
    }

    private static final class English {
        static final Wording WORDING = new Wording(Language.EN);
    }

    private static final class French {
        static final Wording WORDING = new Wording(Language.FR);
    }

    private static final class Arabic {
        static final Wording WORDING = new Wording(Language.AR);
    }

    private static final class Persian {
        static final Wording WORDING = new Wording(Language.FA);
    }

    public Language language() {
        return lexicon.language();
    }

    /** The labels of codes. */
    public Terms terms() {
        return lexicon.terms();
    }

    /**
     * The verdict in one sentence.
     *
     * @param today the day of asking, which sets the tense
     * @param asOf the day up to which the record was read
     */
    public String verdict(Answer answer, Names names, LocalDate today, LocalDate asOf) {
        return verdicts.verdict(answer.why(), names, today, asOf).toString();
    }

    /** One step of the reasoning. */
    public Text step(Step step, Question question, Names names) {
        return reasoning.step(step, question, names);
    }

    /** A ground considered, what it does to the duty, and what the Court answered, by then or later. */
    public Text ground(Ground ground, Question question, Names names) {
        return reasoning.ground(ground, question, names);
    }

    /** What is missing. */
    public Text missing(MissingFact fact, Question question, Names names) {
        return reasoning.missing(fact, question, names);
    }

    /** What the answer would be in one of the cases that a missing fact leaves open. */
    public String consequence(MissingFact.Consequence consequence) {
        return reasoning.consequence(consequence);
    }

    /** Something that came after the day asked about. */
    public Text later(LaterEvent event, Question question, Names names) {
        return reasoning.later(event, question, names);
    }

    /** What a Chamber decided, and where it sent the matter. */
    public String finding(Finding finding) {
        return record.finding(finding);
    }

    /** That no Chamber's finding on the matter is on record. */
    public String noFinding(LocalDate asOf) {
        return record.noFinding(asOf);
    }

    /** That no request to the addressee is on record by the day of the question. */
    public String noRequest(Question question, Names names) {
        return reasoning.noRequest(question, names);
    }

    /** Up to when the record was read, and in which state of knowledge it was asked. */
    public String asOf(LocalDate asOf, Instant knownAt) {
        return record.asOf(asOf, LocalDate.ofInstant(knownAt, ZoneOffset.UTC));
    }

    /** The addressee in a list or heading: Netherlands. */
    public String name(Addressee addressee) {
        return lexicon.addressees().of(addressee).alone();
    }

    /** The addressee inside a sentence: the Netherlands. */
    public String nameInSentence(Addressee addressee) {
        return lexicon.addressees().of(addressee).inSentence();
    }

    /** The situation with its number: the situation in Darfur, Sudan (ICC-02/05). */
    public String situation(SituationId situation, Names names) {
        return lexicon.situation(situation, names);
    }

    public String chamber(String recorded) {
        return lexicon.provisions().chamber(recorded);
    }

    /** Whether the words name a Chamber of the Court. */
    public boolean isChamber(String recorded) {
        return Provisions.isChamber(recorded);
    }

    /** The instrument and the place in it: Rome Statute, art. 87(7). */
    public String cite(Provision provision) {
        return lexicon.provisions().cite(provision);
    }

    /** Several places, in order, each once; the Statute's own articles without its name. */
    public String citeInSentence(List<Provision> provisions) {
        return lexicon.provisions().citeInSentence(provisions);
    }

    /** A recorded pinpoint: OP2 as para. 2. */
    public String place(String pinpoint) {
        return lexicon.provisions().place(pinpoint);
    }

    public String date(LocalDate day) {
        return lexicon.dates().day(day);
    }

    /** As much of the date as is known. */
    public String date(PartialDate date) {
        return lexicon.dates().date(date);
    }

    /**
     * The period as a reader says it, first and last day.
     *
     * @param until the first day out; null while no end is on record
     */
    public String period(PartialDate from, @Nullable LocalDate until) {
        return record.period(from, until);
    }
}
