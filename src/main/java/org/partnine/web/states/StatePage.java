package org.partnine.web.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Newest;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Flag;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.requests.CooperationActEntry;
import org.partnine.requests.PleaEntry;
import org.partnine.requests.RequestEntry;
import org.partnine.requests.RequestEventEntry;
import org.partnine.states.AgreementEntry;
import org.partnine.states.DeclarationEntry;
import org.partnine.states.StateEntry;
import org.partnine.states.TreatyAct;
import org.partnine.visits.VisitEntry;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.References;
import org.partnine.web.shown.Timeline;
import org.partnine.wording.Names;

/**
 * A State: its standing, then what it owed, was asked, did, argued, what was found, and the law it has for it.
 *
 * @param on the day whose standing and duties are shown
 * @param knownAt the state of knowledge asked for; null: now
 * @param read the state of knowledge shown
 * @param asOf the day up to which the record was checked
 * @param situation in which duties are shown; null: in all
 * @param marks its standing on that day, strongest first
 */
public record StatePage(
        StateEntry state,
        LocalDate on,
        @Nullable Instant knownAt,
        Instant read,
        LocalDate asOf,
        @Nullable SituationId situation,
        List<SituationId> situations,
        List<Mark> marks,
        Timeline timeline,
        Names names,
        List<OwedRow> owed,
        Conduct conduct,
        Undertakings undertakings,
        NationalLaw law,
        List<Flag> flags,
        StateFindings found,
        References references)
        implements Page {

    static final String CHANNEL = "ART_87_1_CHANNEL";
    static final String LANGUAGE = "ART_87_2_LANGUAGE";

    /**
     * What it was asked, did and argued.
     *
     * @param events the steps of each request shown, by the request's key
     */
    public record Conduct(
            Newest<RequestEntry> requests,
            Map<String, List<RequestEventEntry>> events,
            Newest<CooperationActEntry> cooperation,
            Newest<VisitEntry> visits,
            Newest<PleaEntry> pleas) {}

    /** What it declared and agreed to. */
    public record Undertakings(
            List<TreatyAct> treatyActs, List<DeclarationEntry> declarations, List<AgreementEntry> agreements) {

        /** Its choices of channel and language for requests (art. 87(1) and (2)). */
        public List<DeclarationEntry> choices() {
            return declarations.stream().filter(Undertakings::isChoice).toList();
        }

        public List<DeclarationEntry> otherDeclarations() {
            return declarations.stream()
                    .filter(declaration -> !isChoice(declaration))
                    .toList();
        }

        private static boolean isChoice(DeclarationEntry declaration) {
            return declaration.kind().equals(CHANNEL) || declaration.kind().equals(LANGUAGE);
        }
    }

    @Override
    public String template() {
        return "states/state";
    }

    @Override
    public Section section() {
        return Section.STATES;
    }

    /**
     * The last recorded step towards the State; null if none is. A request to a group has steps of others too.
     */
    public @Nullable RequestEventEntry fate(RequestEntry request) {
        return conduct.events().getOrDefault(request.key(), List.of()).stream()
                .filter(event -> !request.addresseeKind().equals("GROUP")
                        || event.actor().equals(state.code().value()))
                .max(Comparator.comparing(
                        event -> event.on() == null ? null : event.on().earliest(),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** Whether other States took part in one of the acts, and have to be named with it. */
    public boolean isJoint(List<CooperationActEntry> acts) {
        return acts.stream().anyMatch(act -> act.states().size() > 1);
    }

    /** How many rows what was found takes, so that a browser can keep room for it before it lays it out. */
    public int rowsFound() {
        return found.findings().latest().size()
                + found.latestMatters().stream()
                        .mapToInt(matter -> 2
                                + matter.thread().steps().size()
                                + matter.acts().size())
                        .sum();
    }

    /** This page, with its day, its situation and its state of knowledge: the same for good. */
    public Address permanent() {
        Address address = new Address("/states/" + state.code().value(), Map.of()).with("on", on.toString());
        if (situation != null) {
            address = address.with("situation", situation.value());
        }
        return address.with("knownAt", read.toString());
    }

    /** The question that explains an answer of the table of duties. */
    public Address ask(OwedRow row, SituationId in) {
        String number = names.situationNumber(in);
        var address = new Address("/ask", Map.of())
                .with("state", state.code().value())
                .with("on", on.toString())
                .with("form", row.form().name())
                .with("situation", number == null ? in.value() : number);
        return knownAt == null ? address : address.with("knownAt", knownAt.toString());
    }

    /** Side by side with others, of which the first is this one. */
    public Address compare() {
        return new Address("/states/compare", Map.of())
                .with("state", state.code().value())
                .with("on", on.toString());
    }
}
