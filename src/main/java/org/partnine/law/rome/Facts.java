package org.partnine.law.rome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Fact;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;

/**
 * The recorded facts the law is applied to, in one state of knowledge, indexed for the questions asked of them.
 *
 * <p>Immutable. Each list keeps the order in which it was given, so that answers are the same byte for byte.
 */
public final class Facts {

    private final Collected collected;
    private final Map<StateCode, List<TreatyAction>> treatyActions;
    private final Map<StateCode, List<JurisdictionDeclaration>> declarations;
    private final Map<StateCode, List<TransitionalDeclaration>> transitional;
    private final Map<SituationId, List<CouncilParagraph>> councilBySituation;
    private final Map<Addressee, List<Agreement>> agreements;
    private final Map<SituationId, Situation> situations;
    private final Map<PersonId, SoughtPerson> persons;
    private final Map<PersonId, List<Office>> offices;
    private final Map<PersonId, List<Warrant>> warrants;
    private final Map<SituationId, List<Request>> requestsBySituation;
    private final Map<String, Request> requests;
    private final Map<String, List<RequestEvent>> events;
    private final Map<StateCode, List<Plea>> pleas;
    private final Map<PersonId, List<Visit>> visits;
    private final Map<String, Visit> visitsByKey;
    private final Map<String, List<Visit>> visitsByFinding;
    private final Map<String, Finding> findings;
    private final Map<StateCode, List<Finding>> findingsByState;
    private final Map<String, Finding> findingsByNumber;
    private final Map<StateCode, List<Flag>> flags;
    private final Map<StateCode, List<SentenceEnforced>> sentences;
    private final Map<String, List<Reading>> readings;

    private Facts(Collected facts) {
        this.collected = facts;
        treatyActions = group(facts.treatyActions, TreatyAction::state);
        declarations = group(facts.declarations, JurisdictionDeclaration::state);
        transitional = group(facts.transitional, TransitionalDeclaration::state);
        councilBySituation = group(facts.council, CouncilParagraph::situation);
        agreements = group(facts.agreements, Agreement::party);
        situations = index(facts.situations, Situation::id);
        persons = index(facts.persons, SoughtPerson::id);
        offices = group(facts.offices, Office::person);
        warrants = group(facts.warrants, Warrant::person);
        requestsBySituation = group(facts.requests, Request::situation);
        requests = index(facts.requests, Request::key);
        events = group(facts.requestEvents, RequestEvent::request);
        pleas = group(facts.pleas, Plea::state);
        visits = group(facts.visits, Visit::person);
        visitsByKey = index(facts.visits, Visit::key);
        visitsByFinding = group(facts.visits, Visit::finding);
        findings = index(facts.findings, Finding::key);
        findingsByState = group(facts.findings, Finding::state);
        findingsByNumber = index(facts.findings, Finding::number);
        flags = group(facts.flags, Flag::state);
        sentences = group(facts.sentences, SentenceEnforced::state);
        readings = group(facts.readings, Reading::question);
    }

    /** The facts that were known at the instant (rule L12); a fact corrected since then is taken as it was believed. */
    public Facts knownAt(Instant instant) {
        var known = new Collected();
        known.treatyActions = filter(collected.treatyActions, instant);
        known.declarations = filter(collected.declarations, instant);
        known.transitional = filter(collected.transitional, instant);
        known.council = filter(collected.council, instant);
        known.deferrals = filter(collected.deferrals, instant);
        known.agreements = filter(collected.agreements, instant);
        known.situations = filter(collected.situations, instant).stream()
                .map(s -> s.asKnownAt(instant))
                .toList();
        known.persons = filter(collected.persons, instant);
        known.offices = filter(collected.offices, instant);
        known.warrants = filter(collected.warrants, instant);
        known.requests = filter(collected.requests, instant);
        known.requestEvents = filter(collected.requestEvents, instant);
        known.pleas = filter(collected.pleas, instant);
        known.visits = filter(collected.visits, instant);
        known.findings = filter(collected.findings, instant);
        known.sentences = filter(collected.sentences, instant);
        known.flags = filter(collected.flags, instant);
        known.readings = filter(collected.readings, instant);
        known.rulings = filter(collected.rulings, instant);
        return new Facts(known);
    }

    /** Every fact, whatever its kind. */
    public void each(Consumer<Fact> visitor) {
        Stream.of(
                        collected.treatyActions,
                        collected.declarations,
                        collected.transitional,
                        collected.council,
                        collected.deferrals,
                        collected.agreements,
                        collected.situations,
                        collected.persons,
                        collected.offices,
                        collected.warrants,
                        collected.requests,
                        collected.requestEvents,
                        collected.pleas,
                        collected.visits,
                        collected.findings,
                        collected.sentences,
                        collected.flags,
                        collected.readings,
                        collected.rulings)
                .forEach(facts -> facts.forEach(visitor));
    }

    public List<TreatyAction> treatyActions(StateCode state) {
        return treatyActions.getOrDefault(state, List.of());
    }

    public List<JurisdictionDeclaration> declarations(StateCode state) {
        return declarations.getOrDefault(state, List.of());
    }

    public List<TransitionalDeclaration> transitionalDeclarations(StateCode state) {
        return transitional.getOrDefault(state, List.of());
    }

    public List<CouncilParagraph> council(SituationId situation) {
        return councilBySituation.getOrDefault(situation, List.of());
    }

    /** The cooperation clauses of all situations. */
    public List<CouncilParagraph> council() {
        return collected.council;
    }

    public List<CouncilDeferral> deferrals() {
        return collected.deferrals;
    }

    public List<Agreement> agreements(Addressee party) {
        return agreements.getOrDefault(party, List.of());
    }

    /** Null if the register has no such situation. */
    public @Nullable Situation situation(SituationId id) {
        return situations.get(id);
    }

    public List<Situation> situations() {
        return collected.situations;
    }

    /** Null if the register has no such person. */
    public @Nullable SoughtPerson person(PersonId id) {
        return persons.get(id);
    }

    public List<SoughtPerson> persons() {
        return collected.persons;
    }

    public List<Office> offices(PersonId person) {
        return offices.getOrDefault(person, List.of());
    }

    public List<Warrant> warrants(PersonId person) {
        return warrants.getOrDefault(person, List.of());
    }

    public List<Request> requests(SituationId situation) {
        return requestsBySituation.getOrDefault(situation, List.of());
    }

    /** Null if the register has no such request. */
    public @Nullable Request request(String key) {
        return requests.get(key);
    }

    public List<RequestEvent> events(String request) {
        return events.getOrDefault(request, List.of());
    }

    public List<Plea> pleas(StateCode state) {
        return pleas.getOrDefault(state, List.of());
    }

    public List<Visit> visits(PersonId person) {
        return visits.getOrDefault(person, List.of());
    }

    /** Null if the register has no such stay. */
    public @Nullable Visit visit(String key) {
        return visitsByKey.get(key);
    }

    public List<Visit> visitsOfFinding(String finding) {
        return visitsByFinding.getOrDefault(finding, List.of());
    }

    /** Null if the register has no such finding. */
    public @Nullable Finding finding(String key) {
        return findings.get(key);
    }

    public List<Finding> findings(StateCode state) {
        return findingsByState.getOrDefault(state, List.of());
    }

    /** The decision of that number; null if it is not among the findings. */
    public @Nullable Finding findingNumbered(String number) {
        return findingsByNumber.get(number);
    }

    public List<Flag> flags(StateCode state) {
        return flags.getOrDefault(state, List.of());
    }

    public List<SentenceEnforced> sentencesEnforced(StateCode state) {
        return sentences.getOrDefault(state, List.of());
    }

    /** The numbers of the contested questions on which readings are known, in no order. */
    public Set<String> questions() {
        return readings.keySet();
    }

    public List<Reading> readings(String question) {
        return readings.getOrDefault(question, List.of());
    }

    /** Rulings that close an open question (rule L13). */
    public List<Ruling> rulings() {
        return collected.rulings;
    }

    /** A mutable collection of facts on its way to becoming {@link Facts}. */
    public static final class Collected {
        private List<TreatyAction> treatyActions = List.of();
        private List<JurisdictionDeclaration> declarations = List.of();
        private List<TransitionalDeclaration> transitional = List.of();
        private List<CouncilParagraph> council = List.of();
        private List<CouncilDeferral> deferrals = List.of();
        private List<Agreement> agreements = List.of();
        private List<Situation> situations = List.of();
        private List<SoughtPerson> persons = List.of();
        private List<Office> offices = List.of();
        private List<Warrant> warrants = List.of();
        private List<Request> requests = List.of();
        private List<RequestEvent> requestEvents = List.of();
        private List<Plea> pleas = List.of();
        private List<Visit> visits = List.of();
        private List<Finding> findings = List.of();
        private List<SentenceEnforced> sentences = List.of();
        private List<Flag> flags = List.of();
        private List<Reading> readings = List.of();
        private List<Ruling> rulings = List.of();

        public Collected treatyActions(List<TreatyAction> facts) {
            treatyActions = List.copyOf(facts);
            return this;
        }

        public Collected declarations(List<JurisdictionDeclaration> facts) {
            declarations = List.copyOf(facts);
            return this;
        }

        public Collected transitional(List<TransitionalDeclaration> facts) {
            transitional = List.copyOf(facts);
            return this;
        }

        public Collected council(List<CouncilParagraph> facts) {
            council = List.copyOf(facts);
            return this;
        }

        public Collected deferrals(List<CouncilDeferral> facts) {
            deferrals = List.copyOf(facts);
            return this;
        }

        public Collected agreements(List<Agreement> facts) {
            agreements = List.copyOf(facts);
            return this;
        }

        public Collected situations(List<Situation> facts) {
            situations = List.copyOf(facts);
            return this;
        }

        public Collected persons(List<SoughtPerson> facts) {
            persons = List.copyOf(facts);
            return this;
        }

        public Collected offices(List<Office> facts) {
            offices = List.copyOf(facts);
            return this;
        }

        public Collected warrants(List<Warrant> facts) {
            warrants = List.copyOf(facts);
            return this;
        }

        public Collected requests(List<Request> facts) {
            requests = List.copyOf(facts);
            return this;
        }

        public Collected requestEvents(List<RequestEvent> facts) {
            requestEvents = List.copyOf(facts);
            return this;
        }

        public Collected pleas(List<Plea> facts) {
            pleas = List.copyOf(facts);
            return this;
        }

        public Collected visits(List<Visit> facts) {
            visits = List.copyOf(facts);
            return this;
        }

        public Collected findings(List<Finding> facts) {
            findings = List.copyOf(facts);
            return this;
        }

        public Collected sentences(List<SentenceEnforced> facts) {
            sentences = List.copyOf(facts);
            return this;
        }

        public Collected flags(List<Flag> facts) {
            flags = List.copyOf(facts);
            return this;
        }

        public Collected readings(List<Reading> facts) {
            readings = List.copyOf(facts);
            return this;
        }

        public Collected rulings(List<Ruling> facts) {
            rulings = List.copyOf(facts);
            return this;
        }

        public Facts build() {
            return new Facts(this);
        }
    }

    private static <F extends Fact> List<F> filter(List<F> facts, Instant instant) {
        return facts.stream().filter(f -> f.known().at(instant)).toList();
    }

    private static <K, F> Map<K, List<F>> group(List<F> facts, Function<F, @Nullable K> by) {
        var groups = new HashMap<K, List<F>>();
        for (F fact : facts) {
            K key = by.apply(fact);
            if (key != null) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
            }
        }
        groups.replaceAll((k, list) -> List.copyOf(list));
        return groups;
    }

    private static <K, F> Map<K, F> index(List<F> facts, Function<F, @Nullable K> by) {
        var index = new HashMap<K, F>();
        for (F fact : facts) {
            K key = by.apply(fact);
            if (key != null) {
                index.putIfAbsent(key, fact);
            }
        }
        return index;
    }
}
