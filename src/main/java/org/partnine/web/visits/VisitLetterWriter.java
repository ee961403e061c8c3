package org.partnine.web.visits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnine.law.Basis;
import org.partnine.law.Explanation;
import org.partnine.law.Ground;
import org.partnine.law.Outcome;
import org.partnine.law.PersonId;
import org.partnine.law.Qualifier;
import org.partnine.law.Source;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.situations.WarrantEntry;
import org.partnine.web.frame.Frame;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.SourceSaid;
import org.partnine.web.visits.VisitLetter.Block;
import org.partnine.web.visits.VisitLetter.Kind;
import org.partnine.web.visits.VisitLetter.Style;
import org.partnine.wording.Text;
import org.partnine.wording.Wording;

/**
 * Writes a letter. What the law says is the engine's own sentence for the day; nothing about the law is said here that the
 * answer does not hold.
 */
final class VisitLetterWriter {

    /** Stands in a text for words of the record until they are put in, so that they can be marked as such. */
    private static final String RECORDED = "\ufffc";

    /** The language in which the record's own words were written down. */
    private static final String RECORDED_IN = "en";

    private final Kind kind;
    private final VisitLetter.Ground ground;
    private final StayAnswer answer;
    private final Frame frame;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    VisitLetterWriter(Kind kind, VisitLetter.Ground ground, StayAnswer answer, Frame frame) {
        this.kind = kind;
        this.ground = ground;
        this.answer = answer;
        this.frame = frame;
        this.wording = frame.wording();
    }

    List<Block> blocks() {
        head();
        stay();
        warrants();
        law();
        findings();
        request();
        foot();
        return blocks;
    }

    private void head() {
        add(Style.NOTE, frame.text("letter.draft", "day", wording.date(ground.asOf())));
        add(
                Style.BLANK,
                frame.text(
                        switch (kind) {
                            case RECALL, INFORMATION -> "letter.blank.sender";
                            case PRESIDENT -> "letter.blank.president";
                            case FOCAL_POINT -> "letter.blank.focalPoint";
                        }));
        add(Style.BLANK, frame.text("letter.blank.addressee", "state", state()));
        add(Style.BLANK, frame.text("letter.blank.place"));
        add(
                Style.SUBJECT,
                frame.text(
                        kind == Kind.INFORMATION ? "letter.subject.after" : "letter.subject.before",
                        Map.of("person", person(), "state", state(), "days", days())));
        add(Style.BLANK, frame.text("letter.blank.salutation"));
    }

    private void stay() {
        paragraph(kind == Kind.INFORMATION ? "letter.stay.after" : "letter.stay.before");
        var items = new ArrayList<Text>();
        items.add(item("table.person", person()));
        items.add(item("table.state", state()));
        items.add(item("letter.days", days()));
        if (kind == Kind.INFORMATION) {
            items.add(item("table.outcome", wording.terms().of(ground.outcome())));
        }
        items.add(quoted("letter.occasion", Map.of(), ground.facts().must("occasion")));
        items.add(quoted(
                "letter.source",
                Map.of("confidence", frame.text("confidence." + ground.facts().must("confidence"))),
                ground.facts().must("source")));
        blocks.add(new Block(Style.ITEMS, items));
    }

    private void warrants() {
        paragraph("letter.warrants");
        blocks.add(new Block(
                Style.ITEMS, ground.warrants().stream().map(this::warrant).toList()));
    }

    private Text warrant(WarrantEntry warrant) {
        Source source = warrant.provenance().source();
        String number = warrant.caseNumber();
        return quoted(
                "letter.warrant",
                Map.of(
                        "kind", frame.label("warrant.kind", warrant.kind()),
                        "day", wording.date(warrant.issuedOn()),
                        "situation", wording.situation(warrant.situation(), ground.names()),
                        "number", number == null ? "none" : symbol(number),
                        "status", frame.label("warrant.status", warrant.status())),
                source.documents().isEmpty() ? SourceSaid.plain(source.text()) : String.join("; ", source.documents()));
    }

    private void law() {
        Explanation why = answer.answered().answer().why();
        paragraph("letter.law");
        add(
                Style.PARAGRAPH,
                wording.verdict(answer.answered().answer(), ground.names(), ground.today(), ground.asOf()));
        if (!why.bases().isEmpty()) {
            blocks.add(
                    new Block(Style.ITEMS, why.bases().stream().map(this::basis).toList()));
        }
        if (why.qualifiers().contains(Qualifier.NO_REQUEST_YET)) {
            add(
                    Style.PARAGRAPH,
                    wording.noRequest(why.question(), ground.names()) + " " + frame.text("letter.request.presupposed"));
        }
        switch (outcome()) {
            case BOUND -> {
                for (Ground considered : grounds(why)) {
                    blocks.add(new Block(
                            Style.PARAGRAPH, List.of(wording.ground(considered, why.question(), ground.names()))));
                }
                paragraph("letter.consultation");
                if (kind != Kind.INFORMATION) {
                    add(
                            Style.PARAGRAPH,
                            frame.text("letter.route") + frame.colon() + " "
                                    + frame.text("route." + why.route().name()));
                }
            }
            case URGED -> paragraph("letter.urged");
            case CONTESTED, UNDETERMINED, NOT_BOUND -> paragraph("letter.noPosition");
        }
    }

    /** Each ground once, however many pleas raised it. */
    private static List<Ground> grounds(Explanation why) {
        var seen = new LinkedHashSet<Qualifier>();
        return why.grounds().stream()
                .filter(considered -> considered.code() != null && seen.add(considered.code()))
                .toList();
    }

    private Text basis(Basis basis) {
        Stream<String> provisions = basis.provisions().stream().map(wording::cite);
        Stream<String> documents = basis.facts().stream()
                .flatMap(fact -> fact.source().documents().stream())
                .map(this::symbol);
        return own(frame.text(
                "letter.basis",
                Map.of(
                        "basis", wording.terms().of(basis.code()),
                        "period", wording.period(basis.from(), basis.until()),
                        "sources",
                                Stream.concat(provisions, documents)
                                        .distinct()
                                        .collect(Collectors.joining(
                                                frame.language().isRightToLeft() ? "؛ " : "; ")))));
    }

    /** What Chambers decided, by that day or since. */
    private List<Text> decisions() {
        Explanation why = answer.answered().answer().why();
        return Stream.concat(why.findings().byThen().stream(), why.findings().later().stream())
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .map(finding -> own(wording.finding(finding)))
                .toList();
    }

    private void findings() {
        List<Text> found = decisions();
        if (!found.isEmpty()) {
            paragraph("letter.findings");
            blocks.add(new Block(Style.ITEMS, found));
        }
    }

    private void request() {
        switch (kind) {
            case RECALL -> paragraph(isBound() ? "letter.ask.recall" : "letter.ask.invitation");
            case PRESIDENT ->
                add(
                        Style.PARAGRAPH,
                        frame.text(
                                "letter.ask.president",
                                "source",
                                symbol(InformalStep.GOOD_OFFICES_OF_THE_PRESIDENT.source())));
            case FOCAL_POINT ->
                add(
                        Style.PARAGRAPH,
                        frame.text(
                                "letter.ask.focalPoint",
                                "source",
                                symbol(InformalStep.REGIONAL_FOCAL_POINTS.source())));
            case INFORMATION -> information();
        }
        if (kind.isInformal()) {
            paragraph("letter.informal");
        }
    }

    private void information() {
        paragraph("letter.ask.information");
        Stream<String> questions = outcome() == Outcome.URGED
                ? Stream.of("stay", "request", "urging")
                : Stream.of("stay", "request", "steps", "consultation");
        blocks.add(new Block(
                Style.ITEMS,
                questions
                        .map(question -> own(frame.text("letter.ask.information." + question)))
                        .toList()));
        if (decisions().isEmpty()) {
            paragraph("letter.forTheCourt");
        }
    }

    private void foot() {
        add(Style.BLANK, frame.text("letter.blank.signature"));
        String record =
                frame.base() + RecordPaths.plain("visits", ground.visit().key());
        add(
                Style.NOTE,
                frame.text(
                        "letter.links", "answer", symbol(frame.base() + answer.permanent()), "record", symbol(record)));
    }

    private Outcome outcome() {
        return answer.answered().answer().outcome();
    }

    private boolean isBound() {
        return outcome() == Outcome.BOUND;
    }

    private String person() {
        var person = new PersonId(ground.facts().must("person"));
        String recorded = ground.names().person(person);
        String own = frame.person(person, ground.names());
        // The Court's papers name the person as the record does: whoever gets the letter has to find him there.
        return own.equals(recorded) ? recorded : own + " (" + symbol(recorded) + ")";
    }

    private String state() {
        return frame.state(new StateCode(ground.facts().must("state")));
    }

    private String days() {
        return frame.days(ground.from(), ground.to());
    }

    /** A symbol or an address keeps its own direction. */
    private String symbol(String text) {
        return frame.language().isRightToLeft() ? "\u2066" + text + "\u2069" : text;
    }

    private Text item(String label, String value) {
        return own(frame.text(label) + frame.colon() + " " + value);
    }

    private void paragraph(String key) {
        add(Style.PARAGRAPH, frame.text(key));
    }

    private void add(Style style, String text) {
        blocks.add(new Block(style, List.of(own(text))));
    }

    private static Text own(String text) {
        return new Text(List.of(new Text.Run(text, null)));
    }

    /** A text with words of the record in it, called {@code words}. */
    private Text quoted(String key, Map<String, String> values, String words) {
        var all = new HashMap<String, String>(values);
        all.put("words", RECORDED);
        String text = frame.text(key, all);
        int at = text.indexOf(RECORDED);
        return new Text(Stream.of(
                        new Text.Run(text.substring(0, at), null),
                        new Text.Run(frame.isolated(words), RECORDED_IN),
                        new Text.Run(text.substring(at + RECORDED.length()), null))
                .filter(run -> !run.text().isEmpty())
                .toList());
    }
}
