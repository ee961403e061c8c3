package org.partnine.law.rome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Ground.CourtAnswer;
import org.partnine.law.Knowledge;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Qualifier;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/** Made-up facts for examples of the law: State AAA, situation "sit", person "per", national of NNN. */
final class Example {

    static final StateCode AAA = new StateCode("AAA");
    static final StateCode NNN = new StateCode("NNN");
    static final SituationId SIT = new SituationId("sit");
    static final SituationId OTHER = new SituationId("other");
    static final PersonId PER = new PersonId("per");
    static final Knowledge ALWAYS = new Knowledge(Instant.EPOCH, null);

    private final List<TreatyAction> acts = new ArrayList<>();
    private final List<JurisdictionDeclaration> declarations = new ArrayList<>();
    private final List<TransitionalDeclaration> transitional = new ArrayList<>();
    private final List<CouncilParagraph> council = new ArrayList<>();
    private final List<CouncilDeferral> deferrals = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Situation> situations = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Warrant> warrants = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<RequestEvent> events = new ArrayList<>();
    private final List<Plea> pleas = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<SentenceEnforced> sentences = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    private Confidence confidence = Confidence.HIGH;
    private int number;

    /** AAA a Party since 1 April 2005. */
    static Example party() {
        return new Example().act(TreatyAction.Kind.RATIFICATION, "2005-01-10");
    }

    /** AAA a Party since 1 April 2005, and outside since 2 June 2012. */
    static Example withdrawn() {
        return party().act(TreatyAction.Kind.WITHDRAWAL_NOTICE, "2011-06-02");
    }

    /** What is added next is of this confidence. */
    Example confidence(Confidence next) {
        confidence = next;
        return this;
    }

    Example act(TreatyAction.Kind kind, @Nullable String on) {
        return act(kind, on, null);
    }

    Example act(TreatyAction.Kind kind, @Nullable String on, @Nullable String effective) {
        return act(TreatyAction.Treaty.ROME, kind, on, effective);
    }

    Example act(TreatyAction.Treaty treaty, TreatyAction.Kind kind, @Nullable String on, @Nullable String effective) {
        acts.add(new TreatyAction(key(), treaty, AAA, kind, date(on), date(effective), source(), ALWAYS));
        return this;
    }

    Example declaration(
            @Nullable String lodged,
            @Nullable SituationId situation,
            JurisdictionDeclaration.Standing standing,
            @Nullable String crimesFrom,
            @Nullable String crimesUntil) {
        declarations.add(new JurisdictionDeclaration(
                key(), AAA, date(lodged), date(crimesFrom), date(crimesUntil), situation, standing, source(), ALWAYS));
        return this;
    }

    Example transitional(@Nullable String from, @Nullable String until) {
        transitional.add(new TransitionalDeclaration(key(), AAA, date(from), date(until), source(), ALWAYS));
        return this;
    }

    /** An order to the named States; with none named, an exhortation to all others. */
    Example council(String adopted, SituationId situation, StateCode... ordered) {
        boolean order = ordered.length > 0;
        council.add(new CouncilParagraph(
                key(),
                "S/RES/1",
                order ? "OP1" : "OP2",
                PartialDate.parse(adopted),
                situation,
                order ? CouncilParagraph.Effect.OBLIGES : CouncilParagraph.Effect.URGES,
                Set.of(ordered),
                !order,
                source(),
                ALWAYS));
        return this;
    }

    Example deferral(String from, String until, @Nullable SituationId situation, PersonId... persons) {
        deferrals.add(new CouncilDeferral(
                key(),
                "S/RES/2",
                "OP1",
                LocalDate.parse(from),
                LocalDate.parse(until),
                situation,
                Set.of(persons),
                source(),
                ALWAYS));
        return this;
    }

    Example agreement(
            Addressee party,
            Agreement.Kind kind,
            @Nullable String signed,
            @Nullable String inForce,
            @Nullable StateCode counterparty,
            @Nullable PersonId person) {
        agreements.add(new Agreement(
                key(), party, kind, date(signed), date(inForce), counterparty, person, null, source(), ALWAYS));
        return this;
    }

    Example situation(
            SituationId id,
            Situation.Trigger trigger,
            @Nullable String referred,
            @Nullable String examined,
            @Nullable String investigated) {
        situations.add(new Situation(
                id, null, trigger, date(referred), date(examined), date(investigated), null, source(), ALWAYS));
        return this;
    }

    Example office(StateCode state, String from, @Nullable String until) {
        offices.add(new Office(
                key(),
                PER,
                Office.Category.HEAD_OF_STATE,
                state,
                PartialDate.parse(from),
                date(until),
                source(),
                ALWAYS));
        return this;
    }

    Example warrant(Warrant.Offence offence) {
        warrants.add(new Warrant(key(), PER, SIT, PartialDate.parse("2012-01-01"), offence, source(), ALWAYS));
        return this;
    }

    Example request(String key, Request.Nature nature, Request.To to, @Nullable String sent, @Nullable String visit) {
        requests.add(
                new Request(key, Form.ARREST_SURRENDER, to, SIT, PER, date(sent), nature, visit, source(), ALWAYS));
        return this;
    }

    Example event(String request, RequestEvent.Kind kind, @Nullable String on, @Nullable Qualifier ground) {
        return event(request, kind, on, ground, null, null);
    }

    Example event(
            String request,
            RequestEvent.Kind kind,
            @Nullable String on,
            @Nullable Qualifier ground,
            @Nullable String filed,
            @Nullable StateCode actor) {
        events.add(new RequestEvent(key(), request, kind, date(on), actor, ground, date(filed), source(), ALWAYS));
        return this;
    }

    Example plea(String finding, @Nullable Qualifier ground, String raised, CourtAnswer answer) {
        pleas.add(new Plea(
                key(),
                AAA,
                finding,
                null,
                PartialDate.parse(raised),
                ground,
                "argued",
                answer,
                "ICC-01/20-7",
                source(),
                ALWAYS));
        return this;
    }

    Example visit(String key, String from, @Nullable String to, Visit.Outcome outcome, @Nullable String finding) {
        visits.add(new Visit(key, PER, AAA, PartialDate.parse(from), date(to), outcome, finding, source(), ALWAYS));
        return this;
    }

    Example finding(String key, String number, String decided) {
        findings.add(new Finding(
                key,
                number,
                PartialDate.parse(decided),
                "Pre-Trial Chamber I",
                SIT,
                PER,
                AAA,
                Finding.Outcome.NON_COMPLIANCE,
                true,
                false,
                source(),
                ALWAYS));
        return this;
    }

    Example sentence(@Nullable String on) {
        sentences.add(new SentenceEnforced(key(), PER, AAA, date(on), source(), ALWAYS));
        return this;
    }

    Example flag(Qualifier code, @Nullable SituationId situation, String from, @Nullable String until) {
        flags.add(
                new Flag(key(), AAA, code, situation, PartialDate.parse(from), date(until), "said", source(), ALWAYS));
        return this;
    }

    Example reading(String question) {
        readings.add(new Reading(
                key(),
                question,
                "asked",
                "position",
                "somebody",
                "authority",
                null,
                "consequence",
                Reading.Status.OPEN,
                source(),
                ALWAYS));
        return this;
    }

    Example ruling(String question, String on, boolean dutyExists) {
        rulings.add(new Ruling(key(), question, PartialDate.parse(on), dutyExists, source(), ALWAYS));
        return this;
    }

    Facts facts() {
        return new Facts.Collected()
                .treatyActions(acts)
                .declarations(declarations)
                .transitional(transitional)
                .council(council)
                .deferrals(deferrals)
                .agreements(agreements)
                .situations(situations)
                .persons(List.of(new SoughtPerson(PER, "Per", Set.of(NNN), source(), ALWAYS)))
                .offices(offices)
                .warrants(warrants)
                .requests(requests)
                .requestEvents(events)
                .pleas(pleas)
                .visits(visits)
                .findings(findings)
                .sentences(sentences)
                .flags(flags)
                .readings(readings)
                .rulings(rulings)
                .build();
    }

    /** Whether AAA owed arrest and surrender of the person in the situation on the day. */
    Answer onArrest(String on) {
        return ask(Form.ARREST_SURRENDER, on);
    }

    Answer ask(Form form, String on) {
        return ask(form, on, SIT, PER, null);
    }

    Answer ask(Form form, String on, SituationId situation, @Nullable PersonId person, @Nullable String conductOn) {
        return DutyToCooperate.answer(
                new Question(
                        new Addressee.State(AAA),
                        LocalDate.parse(on),
                        form,
                        situation,
                        person,
                        conductOn == null ? null : LocalDate.parse(conductOn)),
                facts());
    }

    Answer askOrganisation(Form form, String on) {
        return DutyToCooperate.answer(
                new Question(organisation(), LocalDate.parse(on), form, SIT, null, null), facts());
    }

    static Addressee organisation() {
        return new Addressee.Organisation(new OrganisationCode("ORG"));
    }

    static Addressee state() {
        return new Addressee.State(AAA);
    }

    private Source source() {
        return new Source("example", List.of(), null, confidence, LocalDate.of(2026, 11, 22));
    }

    private String key() {
        number++;
        return "fact-" + number;
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
