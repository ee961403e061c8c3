package org.partnine.wording;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Detail;
import org.partnine.law.PartialDate;
import org.partnine.law.Question;

/**
 * The values of a sentence about a question: the details first, by their names, then what the question itself says.
 *
 * <p>A day takes a suffix for its preposition ({@code lodged_on}, {@code lodged_since}), an addressee for its case
 * ({@code state_of}, {@code state_in}, {@code state_alone}). {@code number} is {@code sg} or {@code pl}, for French verbs.
 */
final class QuestionValues implements Sentence.Values {

    private static final Set<String> DAYS = Set.of(
            "deposit",
            "effective",
            "signed",
            "withdrawn",
            "declared",
            "announced",
            "notified",
            "rescinded",
            "opened",
            "lodged",
            "from",
            "adopted",
            "accepted",
            "raised",
            "ended",
            "until");
    private static final String ON = "_on";
    private static final String SINCE = "_since";
    private static final String OF = "_of";
    private static final String ALONE = "_alone";

    private final Lexicon lexicon;
    private final Question question;
    private final Names names;
    private final List<Detail> details;

    QuestionValues(Lexicon lexicon, Question question, Names names, List<Detail> details) {
        this.lexicon = lexicon;
        this.question = question;
        this.names = names;
        this.details = details;
    }

    @Override
    public @Nullable Object get(String name) {
        int suffix = name.lastIndexOf('_');
        String plain = suffix < 0 ? name : name.substring(0, suffix);
        Detail.Value detail = detail(plain);
        if (detail != null) {
            return value(plain, suffix < 0 ? "" : name.substring(suffix), detail);
        }
        return ofQuestion(name);
    }

    /** Null if the answer gives no such detail. */
    Detail.@Nullable Value detail(String name) {
        for (Detail detail : details) {
            if (detail.name().equals(name)) {
                return detail.value();
            }
        }
        return null;
    }

    private @Nullable Object ofQuestion(String name) {
        return switch (name) {
            case "state" -> lexicon.addressees().of(question.addressee()).inSentence();
            case "state_of" -> lexicon.addressees().of(question.addressee()).of();
            case "state_in" -> lexicon.addressees().of(question.addressee()).in();
            case "state_alone" -> lexicon.addressees().of(question.addressee()).alone();
            case "number" -> lexicon.addressees().of(question.addressee()).number();
            case "date" -> lexicon.dates().day(question.on());
            case "form" -> lexicon.terms().of(question.form());
            case "duty" -> duty();
            case "situation" -> lexicon.situation(question.situation(), names);
            case "person" -> question.person() == null ? null : names.person(question.person(), lexicon.language());
            case "matter" -> matter();
            case "conduct" ->
                question.conductOn() == null ? null : lexicon.dates().day(question.conductOn());
            default -> unknownDay(name);
        };
    }

    private String duty() {
        String matter = matter();
        return lexicon.bundle().part("duty." + question.form().name(), name -> matter);
    }

    /** The duty in a sentence that names the situation itself. */
    String dutyThere() {
        String matter = lexicon.matter(question.form(), null, question.person(), names);
        return lexicon.bundle().part("duty." + question.form().name(), name -> matter);
    }

    private String matter() {
        return lexicon.matter(question.form(), question.situation(), question.person(), names);
    }

    private @Nullable Object value(String name, String suffix, Detail.Value value) {
        return switch (value) {
            case Detail.Value.Day day -> day(name, suffix, day.date());
            case Detail.Value.OfAddressee of -> {
                var forms = lexicon.addressees().of(of.addressee());
                yield switch (suffix) {
                    case OF -> forms.of();
                    case ALONE -> forms.alone();
                    default -> forms.inSentence();
                };
            }
            case Detail.Value.OfSituation of -> lexicon.situation(of.situation(), names);
            case Detail.Value.OfPerson of -> names.person(of.person(), lexicon.language());
            case Detail.Value.OfDocument of -> lexicon.provisions().isolate(of.symbol());
            case Detail.Value.OfProvision of -> lexicon.provisions().citeInSentence(of.provision());
            case Detail.Value.OfCode of -> lexicon.terms().of(of.code());
            case Detail.Value.Count count -> count.count();
            case Detail.Value.Words words ->
                words.text().isEmpty() ? unknownDay(name + suffix) : words(name, words.text());
        };
    }

    /** What an answer calls "until" is the first day out; a sentence names the last day in. */
    private String day(String name, String suffix, PartialDate date) {
        PartialDate said = name.equals("until") && date.isDay()
                ? PartialDate.day(date.earliest().minusDays(1))
                : date;
        return switch (suffix) {
            case ON -> lexicon.dates().on(said);
            case SINCE -> lexicon.dates().since(said);
            default -> lexicon.dates().date(said);
        };
    }

    private Object words(String name, String words) {
        return switch (name) {
            case "paragraph" -> lexicon.provisions().place(words);
            case "question" -> orRecord(lexicon.bundle().findWords("question." + words), words);
            case "group" -> orRecord(lexicon.bundle().findWords("addresseeGroup." + words), words);
            default -> new Sentence.OfRecord(words);
        };
    }

    private static Object orRecord(@Nullable String label, String words) {
        return label != null ? label : new Sentence.OfRecord(words);
    }

    /** A day that the record does not hold is said to be unknown; any other value that is missing has no words. */
    private @Nullable String unknownDay(String name) {
        int suffix = name.lastIndexOf('_');
        String day = suffix < 0 ? name : name.substring(0, suffix);
        if (!DAYS.contains(day)) {
            return null;
        }
        String with = suffix < 0 ? "" : name.substring(suffix);
        return switch (with) {
            case ON -> lexicon.bundle().words("date.unknown.on");
            case SINCE -> lexicon.bundle().words("date.unknown.since");
            default -> lexicon.bundle().words("date.unknown");
        };
    }
}
