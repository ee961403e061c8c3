package org.partnine.web.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Situation;
import org.partnine.obligations.Subjects;
import org.partnine.web.ask.LineListening.Mention;
import org.partnine.web.ask.LineMeaning.Part;
import org.partnine.web.ask.LineRead.Choice;
import org.partnine.web.ask.LineRead.Doubt;
import org.partnine.web.ask.LineRead.Heard;
import org.partnine.web.frame.Address;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;

/** Puts together what was heard: one meaning for each part of the question, or a doubt. It never chooses by itself. */
final class LineResolving {

    private final Subjects subjects;
    private final Names names;
    private final Wording wording;
    private final Instant at;
    private final Map<Part, List<Mention>> mentions = new EnumMap<>(Part.class);
    private final Map<Part, LineMeaning> resolved = new EnumMap<>(Part.class);
    private final List<Open> doubts = new ArrayList<>();
    private final LineListening listening;

    LineResolving(LineListening listening, Subjects subjects, Names names, Wording wording, Instant at) {
        this.listening = listening;
        this.subjects = subjects;
        this.names = names;
        this.wording = wording;
        this.at = at;
        for (Part part : Part.values()) {
            mentions.put(part, new ArrayList<>());
        }
        listening.mentions().forEach(mention -> of(mention.part()).add(mention));
    }

    /** What is asked back, before it is known what the other parts of its choices say. */
    private record Open(String text, String written, List<Option> options) {}

    /** One thing that could be meant, and what it says of each part. */
    private record Option(String label, Map<Part, String> decided) {}

    LineRead read(String line) {
        resolve(Part.PERSON);
        resolve(Part.SITUATION);
        resolvePlaces();
        resolve(Part.ON);
        resolve(Part.FORM);
        doubts.addAll(missing());
        for (String word : listening.unknown()) {
            doubts.add(new Open("line.doubt.unknown", word, List.of()));
        }
        return new LineRead(line, heard(), doubts.stream().map(this::asked).toList(), form());
    }

    private List<Mention> of(Part part) {
        return mentions.getOrDefault(part, List.of());
    }

    /** The one meaning that all mentions of the part have; a doubt if there is none, or more than one. */
    private void resolve(Part part) {
        List<Mention> said = of(part);
        if (said.isEmpty()) {
            return;
        }
        Set<LineMeaning> common = new LinkedHashSet<>(said.getFirst().meanings());
        said.forEach(mention -> common.retainAll(mention.meanings()));
        if (common.size() == 1) {
            resolved.put(part, common.iterator().next());
            return;
        }
        Set<LineMeaning> open = common.isEmpty()
                ? said.stream().flatMap(mention -> mention.meanings().stream()).collect(Collectors.toSet())
                : common;
        String key = "line.doubt." + part + (open.isEmpty() ? ".none" : ".several");
        doubts.add(new Open(key, written(part), options(List.copyOf(open))));
    }

    /** The name of a State can be that of a situation too: of two, one may be the one, and one the other. */
    private void resolvePlaces() {
        List<Mention> said = of(Part.STATE);
        boolean two = said.size() == 2
                && of(Part.SITUATION).isEmpty()
                && said.stream().allMatch(mention -> mention.meanings().size() == 1);
        if (!two) {
            resolve(Part.STATE);
            return;
        }
        var pairs = new ArrayList<Pair>();
        addPairs(said.get(0), said.get(1), pairs);
        addPairs(said.get(1), said.get(0), pairs);
        if (pairs.size() == 1) {
            Pair pair = pairs.getFirst();
            resolved.put(Part.STATE, pair.state());
            resolved.put(Part.SITUATION, pair.situation());
            of(Part.SITUATION).add(pair.where());
            of(Part.STATE).remove(pair.where());
        } else if (pairs.isEmpty()) {
            resolve(Part.STATE);
        } else {
            doubts.add(new Open(
                    "line.doubt.STATE.several",
                    written(Part.STATE),
                    pairs.stream().map(this::option).toList()));
        }
    }

    private record Pair(LineMeaning state, LineMeaning.Where situation, Mention where) {}

    private void addPairs(Mention state, Mention where, List<Pair> pairs) {
        for (LineMeaning meaning : listening.situationsHolding(where.written())) {
            if (meaning instanceof LineMeaning.Where situation && isSoughtIn(situation.situation())) {
                var pair = new Pair(state.meanings().getFirst(), situation, where);
                if (!pairs.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
    }

    private boolean isSoughtIn(SituationId situation) {
        return !(resolved.get(Part.PERSON) instanceof LineMeaning.Whom person)
                || subjects.situationsOf(person.person(), at).contains(situation);
    }

    private List<Open> missing() {
        var missing = new ArrayList<Open>();
        if (of(Part.STATE).isEmpty()) {
            missing.add(new Open("line.doubt.STATE.missing", "", List.of()));
        }
        if (of(Part.ON).isEmpty()) {
            var today = new LineMeaning.When(LocalDate.ofInstant(at, ZoneOffset.UTC));
            missing.add(new Open("line.doubt.ON.missing", "", options(List.of(today))));
        }
        if (of(Part.FORM).isEmpty()) {
            // The forms most asked about; for the others there is the list.
            missing.add(new Open(
                    "line.doubt.FORM.missing",
                    "",
                    options(List.of(new LineMeaning.What(Form.GENERAL), new LineMeaning.What(Form.ARREST_SURRENDER)))));
        }
        boolean placesInDoubt = doubts.stream().anyMatch(doubt -> doubt.text().startsWith("line.doubt.STATE"));
        if (of(Part.PERSON).isEmpty()
                && of(Part.SITUATION).isEmpty()
                && !placesInDoubt
                // The words that are not understood may be the ones that name it.
                && listening.unknown().isEmpty()) {
            missing.add(new Open("line.doubt.SITUATION.missing", "", List.of()));
        }
        return missing;
    }

    private List<Option> options(List<LineMeaning> meanings) {
        return meanings.stream()
                .map(meaning -> new Option(label(meaning), Map.of(meaning.part(), canonical(meaning))))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private Option option(Pair pair) {
        return new Option(
                label(pair.state()) + " · " + label(pair.situation()),
                Map.of(Part.STATE, canonical(pair.state()), Part.SITUATION, canonical(pair.situation())));
    }

    private Doubt asked(Open doubt) {
        return new Doubt(
                doubt.text(),
                doubt.written(),
                doubt.options().stream()
                        .map(option -> new Choice(option.label(), line(option.decided())))
                        .toList());
    }

    /** The line that says what was understood, with the parts that the choice decides. */
    private Address line(Map<Part, String> decided) {
        var words = new ArrayList<String>();
        for (Part part : Part.values()) {
            String chosen = decided.get(part);
            LineMeaning known = resolved.get(part);
            words.add(chosen != null ? chosen : known != null ? canonical(known) : written(part));
        }
        String line = words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return new Address("/ask", Map.of()).with("q", line);
    }

    private String written(Part part) {
        return of(part).stream().map(Mention::written).collect(Collectors.joining(", "));
    }

    private String canonical(LineMeaning meaning) {
        return switch (meaning) {
            case LineMeaning.Who who -> who.addressee().code();
            case LineMeaning.When when -> when.day().toString();
            case LineMeaning.What what -> what.form().name();
            case LineMeaning.Whom whom -> names.person(whom.person());
            case LineMeaning.Where where -> {
                String number = names.situationNumber(where.situation());
                yield number == null ? wording.situation(where.situation(), names) : number;
            }
        };
    }

    private String label(LineMeaning meaning) {
        return switch (meaning) {
            case LineMeaning.Who who -> wording.name(who.addressee());
            case LineMeaning.When when -> wording.date(when.day());
            case LineMeaning.What what -> wording.terms().of(what.form());
            case LineMeaning.Whom whom -> names.person(whom.person(), wording.language());
            case LineMeaning.Where where -> wording.situation(where.situation(), names);
        };
    }

    private List<Heard> heard() {
        var heard = new ArrayList<Heard>();
        resolved.forEach((part, meaning) -> heard.add(new Heard(field(part), written(part), label(meaning))));
        return List.copyOf(heard);
    }

    private static String field(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private AskForm form() {
        @Nullable
        Addressee addressee = resolved.get(Part.STATE) instanceof LineMeaning.Who who ? who.addressee() : null;
        @Nullable LocalDate on = resolved.get(Part.ON) instanceof LineMeaning.When when ? when.day() : null;
        @Nullable Form form = resolved.get(Part.FORM) instanceof LineMeaning.What what ? what.form() : null;
        @Nullable PersonId person = resolved.get(Part.PERSON) instanceof LineMeaning.Whom whom ? whom.person() : null;
        String situation = resolved.get(Part.SITUATION) instanceof LineMeaning.Where where
                ? subjects.situation(where.situation().value(), at)
                        .map(Situation::id)
                        .map(SituationId::value)
                        .orElse("")
                : "";
        return new AskForm(
                addressee == null ? "" : addressee.code(),
                on == null ? "" : on.toString(),
                form == null ? "" : form.name(),
                person == null ? "" : person.value(),
                situation,
                "",
                "");
    }
}
