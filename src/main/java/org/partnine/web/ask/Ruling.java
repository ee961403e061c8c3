package org.partnine.web.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Explanation;
import org.partnine.law.Fact;
import org.partnine.law.LaterEvent;
import org.partnine.law.Question;
import org.partnine.law.Source;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Reading;
import org.partnine.obligations.Answered;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Frame;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.Timeline;
import org.partnine.wording.Names;

/**
 * An answer with all that its page shows.
 *
 * @param today the day of asking
 * @param timeline the addressee's standing over time; null for an organisation
 * @param course the answer to the same question on other days; null where it is not shown
 */
public record Ruling(
        Answered answered,
        Names names,
        LocalDate today,
        @Nullable Timeline timeline,
        @Nullable Course course) {

    /** Without the answers of other days. */
    public Ruling(Answered answered, Names names, LocalDate today, @Nullable Timeline timeline) {
        this(answered, names, today, timeline, null);
    }

    public Answer answer() {
        return answered.answer();
    }

    /** The verdict in one sentence. */
    public String verdict(Frame frame) {
        return frame.wording().verdict(answer(), names, today, answered.asOf());
    }

    public Explanation why() {
        return answered.answer().why();
    }

    public Question question() {
        return why().question();
    }

    /** Whether the fact became known only after the day asked about had ended (rule L12). */
    public boolean becameKnownLater(Fact fact) {
        return !fact.known().from().isBefore(startOfNextDay());
    }

    private Instant startOfNextDay() {
        return question().on().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The sources of the facts, each once, with whether any fact taken from it became known later. */
    public List<Cited> cited(List<? extends Fact> facts) {
        var later = new LinkedHashMap<Source, Boolean>();
        facts.forEach(fact -> later.merge(fact.source(), becameKnownLater(fact), Boolean::logicalOr));
        return later.entrySet().stream()
                .map(entry -> new Cited(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * A source as the answer uses it.
     *
     * @param later whether what is taken from it became known only after the day asked about
     */
    public record Cited(Source source, boolean later) {}

    /** What came later, but for findings, which are told in their own words. */
    public List<LaterEvent> laterOtherThanFindings() {
        return why().later().stream()
                .filter(event -> event.kind() != LaterEvent.Kind.FINDING)
                .toList();
    }

    /** The positions on each contested question, by its number, in the order of the answer. */
    public Map<String, List<Reading>> readings() {
        return why().readings().stream()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .collect(Collectors.groupingBy(Reading::question, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Finding> findingsByThen() {
        return findings(why().findings().byThen());
    }

    public List<Finding> laterFindings() {
        return findings(why().findings().later());
    }

    private static List<Finding> findings(List<Fact> facts) {
        return facts.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    /** The parameters that give exactly this answer again, in codes, with its state of knowledge. */
    public Address permanent() {
        return asked("/ask").with("knownAt", answered.knownAt().toString());
    }

    /** How others name it. */
    public CiteThis cite(Frame frame) {
        return new CiteThis(
                verdict(frame),
                frame.base() + permanent(),
                answered.asOf(),
                answered.knownAt(),
                today,
                frame.language());
    }

    /** The files of its citations, but for the custom, which ends the path. */
    public Address citeFiles() {
        return asked(CitePages.PATH).with("knownAt", answered.knownAt().toString());
    }

    /** The day of an instant, UTC. */
    public static LocalDate dayOf(Instant instant) {
        return Moments.dayOf(instant);
    }

    /** The same answer as data. */
    public Address data() {
        return asked("/api/v1/obligations").with("knownAt", answered.knownAt().toString());
    }

    private Address asked(String path) {
        return asked(path, question(), names);
    }

    /** The address that asks the question, in codes. */
    static Address asked(String path, Question question, Names names) {
        var address = new Address(path, Map.of());
        address = switch (question.addressee()) {
            case Addressee.State state -> address.with("state", state.code());
            case Addressee.Organisation organisation -> address.with("addressee", organisation.code());
        };
        address = address.with("on", question.on().toString())
                .with("form", question.form().name())
                .with("situation", situation(question, names));
        if (question.person() != null) {
            address = address.with("person", question.person().value());
        }
        return question.conductOn() == null
                ? address
                : address.with("conductOn", question.conductOn().toString());
    }

    private static String situation(Question question, Names names) {
        String number = names.situationNumber(question.situation());
        return number == null ? question.situation().value() : number;
    }
}
