package org.partnine.web.ask;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.obligations.Subjects;
import org.partnine.situations.Persons;
import org.partnine.web.frame.Texts;
import org.partnine.web.shown.RecordedNames;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Component;

/** Reads a question in one line: ZAF 2015-06-13 arrest Al-Bashir. What it does not understand it asks back. */
@Component
class LineReader {

    private static final Pattern NUMBER = Pattern.compile("\\bicc-\\d{2}/\\d{2}(?:-\\d{2}/\\d{2})?\\b");
    /** As in the field of the page; longer ones are no questions. */
    private static final int MOST_LETTERS = 300;

    private static final int LENGTH_OF_NUMBER = "ICC-02/05".length();

    private final Subjects subjects;
    private final Persons persons;
    private final RecordedNames recorded;
    private final Clock clock;
    private volatile @Nullable LineNames lasting;

    LineReader(Subjects subjects, Persons persons, RecordedNames recorded, Clock clock) {
        this.subjects = subjects;
        this.persons = persons;
        this.recorded = recorded;
        this.clock = clock;
    }

    LineRead read(String line, Language language) {
        if (line.length() > MOST_LETTERS) {
            var doubt = new LineRead.Doubt("line.doubt.long", "", List.of());
            return new LineRead(line, List.of(), List.of(doubt), new AskForm("", "", "", "", "", "", ""));
        }
        Instant now = clock.instant();
        Names names = recorded.at(now);
        var listening = new LineListening(known(names, now));
        String plain = LineWords.plain(line);
        plain = numbers(plain, listening, now);
        LineDays.Taken days = LineDays.from(plain);
        days.days().forEach(day -> listening.day(day.written(), day.days()));
        LineForms.Taken articles = LineForms.from(days.rest());
        articles.articles().forEach(article -> listening.article(article.written(), article.forms()));
        for (String part : articles.rest().split("\\|")) {
            listening.words(withToday(part, listening));
        }
        var resolving = new LineResolving(listening, subjects, names, Wording.in(language), now);
        return resolving.read(line);
    }

    private String numbers(String plain, LineListening listening, Instant now) {
        Matcher match = NUMBER.matcher(plain);
        var rest = new StringBuilder();
        while (match.find()) {
            String number = match.group().toUpperCase(Locale.ROOT).substring(0, LENGTH_OF_NUMBER);
            listening.number(
                    match.group(),
                    subjects.situation(number, now).map(Situation::id).orElse(null));
            match.appendReplacement(rest, " | ");
        }
        return match.appendTail(rest).toString();
    }

    private List<String> withToday(String part, LineListening listening) {
        List<String> words = LineWords.of(part);
        for (Language language : Language.values()) {
            for (String today : Texts.in(language).of("line.today").split("\\|")) {
                List<String> wanted = LineWords.of(today);
                int at = Collections.indexOfSubList(words, wanted);
                if (at >= 0) {
                    listening.day(String.join(" ", wanted), List.of(LocalDate.now(clock.withZone(ZoneOffset.UTC))));
                    var rest = new ArrayList<>(words);
                    rest.subList(at, at + wanted.size()).clear();
                    words = rest;
                }
            }
        }
        return words;
    }

    private LineNames known(Names names, Instant now) {
        var known = new LineNames();
        known.addAll(lasting());
        var spellings = persons.spellings(now);
        for (SoughtPerson person : subjects.persons(now)) {
            var meaning = new LineMeaning.Whom(person.id());
            known.add(person.name(), meaning);
            spellings.getOrDefault(person.id(), List.of()).forEach(spelling -> known.add(spelling, meaning));
        }
        for (Situation situation : subjects.situations(now)) {
            var meaning = new LineMeaning.Where(situation.id());
            for (Language language : Language.values()) {
                known.add(withoutNumber(Wording.in(language).situation(situation.id(), names), situation), meaning);
            }
        }
        return known;
    }

    private static String withoutNumber(String phrase, Situation situation) {
        return situation.number() == null ? phrase : phrase.replace(situation.number(), "");
    }

    /** Names that stay as they are while the application runs. */
    private LineNames lasting() {
        LineNames known = lasting;
        if (known == null) {
            known = new LineNames();
            for (var code : subjects.organisations()) {
                add(known, new Addressee.Organisation(code));
            }
            for (var code : subjects.states()) {
                add(known, new Addressee.State(code));
            }
            for (var phrase : LineForms.known().entrySet()) {
                for (var form : phrase.getValue()) {
                    known.add(phrase.getKey(), new LineMeaning.What(form));
                }
            }
            lasting = known;
        }
        return known;
    }

    private static void add(LineNames known, Addressee addressee) {
        var meaning = new LineMeaning.Who(addressee);
        known.add(addressee.code(), meaning);
        Arrays.stream(Language.values()).map(Wording::in).forEach(wording -> {
            known.add(wording.name(addressee), meaning);
            known.add(wording.nameInSentence(addressee), meaning);
        });
    }
}
