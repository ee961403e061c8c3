package org.partnine.law.rome;

import static org.partnine.law.Form.ARREST_SURRENDER;
import static org.partnine.law.Form.F93_I;
import static org.partnine.law.rome.ApprovedReasoning.assertApproved;
import static org.partnine.law.rome.Example.AAA;
import static org.partnine.law.rome.Example.NNN;
import static org.partnine.law.rome.Example.OTHER;
import static org.partnine.law.rome.Example.PER;
import static org.partnine.law.rome.Example.SIT;
import static org.partnine.law.rome.Example.party;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;
import org.partnine.law.Ground.CourtAnswer;
import org.partnine.law.Qualifier;

/** Pleas, postponements, immunities, agreements invoked, overflight, deferrals (rules L9 and L10). */
class GroundsReasoningTest {

    @Test
    void the_reasoning_on_grounds_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
        var one = new Request.To.One(Example.state());
        for (Qualifier ground : Qualifier.values()) {
            all.put(
                    "pleaded " + ground,
                    party().finding("F", "ICC-01/20-7", "2013-01-01")
                            .plea("F", ground, "2012-05-20", CourtAnswer.REJECTED)
                            .onArrest("2012-06-01"));
        }
        all.put(
                "another plea",
                party().finding("F", "ICC-01/20-8", "2012-06-01")
                        .plea("F", null, "2012-05-20", CourtAnswer.NOT_ADDRESSED)
                        .onArrest("2012-06-01"));
        Example stay = party().visit("V", "2012-06-01", "2012-06-03", Visit.Outcome.NOT_ARRESTED, "F")
                .finding("F", "ICC-01/20-7", "2013-01-01")
                .plea("F", Qualifier.ART_97_CONSULT, "2012-09-01", CourtAnswer.REJECTED);
        all.put("a plea put weeks after the stay", stay.onArrest("2012-06-01"));
        all.put("a plea, the day before the stay", stay.onArrest("2012-05-31"));
        all.put("a plea in another situation", stay.ask(ARREST_SURRENDER, "2012-06-01", OTHER, PER, null));
        Example consulted = party().request("R", Request.Nature.REQUEST, one, "2012-05-01", null)
                .event("R", RequestEvent.Kind.CONSULTING, "2012-08-01", null);
        all.put("consultations, counted from the request", consulted.onArrest("2012-05-01"));
        all.put("consultations, the day before the request", consulted.onArrest("2012-04-30"));
        all.put(
                "consultations by another under a group request",
                party().request("R", Request.Nature.REQUEST, new Request.To.AllStatesParties(), "2012-05-01", null)
                        .event("R", RequestEvent.Kind.CONSULTING, "2012-05-02", null, null, NNN)
                        .onArrest("2012-06-01"));
        all.put(
                "consultations under a group request",
                party().request("R", Request.Nature.REQUEST, new Request.To.AllStatesParties(), "2012-05-01", null)
                        .event("R", RequestEvent.Kind.CONSULTING, "2012-05-02", null, null, AAA)
                        .onArrest("2012-06-01"));
        Example postponed = party().request("R", Request.Nature.REQUEST, one, "2012-01-01", null)
                .event("R", RequestEvent.Kind.RECEIVED, "2012-01-02", null)
                .event("R", RequestEvent.Kind.POSTPONED, "2012-06-01", Qualifier.ART_95_POSTPONE)
                .event("R", RequestEvent.Kind.RECEIVED, "2012-07-01", null)
                .event("R", RequestEvent.Kind.RECEIVED, "2012-08-01", null);
        for (String day : new String[] {"2012-05-31", "2012-06-01", "2012-06-30", "2012-07-01"}) {
            all.put("postponed from 1 June to 1 July, on " + day, postponed.onArrest(day));
        }
        all.put(
                "postponed since a filing",
                party().request("R", Request.Nature.REQUEST, one, "2012-01-01", null)
                        .event(
                                "R",
                                RequestEvent.Kind.POSTPONED,
                                "2012-06-01",
                                Qualifier.ART_94_POSTPONE,
                                "2012-05-01",
                                null)
                        .onArrest("2012-05-01"));
        all.put(
                "postponed in the month",
                party().request("R", Request.Nature.REQUEST, one, "2012-01-01", null)
                        .event("R", RequestEvent.Kind.POSTPONED, "2012-06", Qualifier.ART_89_2_NE_BIS)
                        .onArrest("2012-06-01"));
        all.put(
                "postponed until some day in the month",
                party().request("R", Request.Nature.REQUEST, one, "2012-01-01", null)
                        .event("R", RequestEvent.Kind.POSTPONED, "2012-05-01", Qualifier.ART_95_POSTPONE)
                        .event("R", RequestEvent.Kind.LAPSED, "2012-06", null)
                        .onArrest("2012-06-01"));
        all.put(
                "postponed on a day not on record",
                party().request("R", Request.Nature.REQUEST, one, "2012-01-01", null)
                        .event("R", RequestEvent.Kind.POSTPONED, null, Qualifier.ART_95_POSTPONE)
                        .onArrest("2012-06-01"));
        for (String day : new String[] {"2012-05-31", "2012-06-01", "2012-06-02"}) {
            all.put(
                    "head of another State until 2 June, on " + day,
                    party().office(NNN, "2012-06-01", "2012-06-02")
                            .reading("OQ4")
                            .onArrest(day));
        }
        all.put("head of another State", party().office(NNN, "2010", null).onArrest("2012-06-01"));
        all.put(
                "head of another State in the year",
                party().office(NNN, "2012", null).onArrest("2012-06-01"));
        all.put("head of its own State", party().office(AAA, "2010", null).onArrest("2012-06-01"));
        var impunity = Agreement.Kind.ART_98_2;
        all.put(
                "an agreement with the person's State",
                party().agreement(Example.state(), impunity, "2004-01-01", "2012-06-01", NNN, null)
                        .reading("OQ3")
                        .onArrest("2012-06-01"));
        all.put(
                "an agreement with the person's State, the day before",
                party().agreement(Example.state(), impunity, "2004-01-01", "2012-06-01", NNN, null)
                        .onArrest("2012-05-31"));
        all.put(
                "an agreement signed with the person's State",
                party().agreement(Example.state(), impunity, "2012-06-01", null, NNN, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an agreement to be signed with the person's State",
                party().agreement(Example.state(), impunity, "2012-06-02", null, NNN, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an unconfirmed agreement with the person's State",
                party().confidence(Confidence.LOW)
                        .agreement(Example.state(), impunity, null, "2012-06-01", NNN, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an agreement with another State",
                party().agreement(Example.state(), impunity, null, "2012-06-01", AAA, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an agreement, settled for the duty",
                party().agreement(Example.state(), impunity, null, "2012-06-01", NNN, null)
                        .ruling("OQ3", "2012-06-01", true)
                        .onArrest("2012-06-01"));
        all.put(
                "an agreement, settled against the duty",
                party().agreement(Example.state(), impunity, null, "2012-06-01", NNN, null)
                        .ruling("OQ3", "2012-06-01", false)
                        .onArrest("2012-06-01"));
        all.put(
                "an agreement, an unconfirmed ruling",
                party().agreement(Example.state(), impunity, null, "2012-06-01", NNN, null)
                        .confidence(Confidence.LOW)
                        .ruling("OQ3", "2012-06-01", false)
                        .onArrest("2012-06-01"));
        all.put(
                "flown over",
                party().visit("V", "2012-06-01", null, Visit.Outcome.OVERFLIGHT, null)
                        .reading("OQ2")
                        .onArrest("2012-06-01"));
        all.put(
                "flown over, the day before",
                party().visit("V", "2012-06-01", null, Visit.Outcome.OVERFLIGHT, null)
                        .onArrest("2012-05-31"));
        all.put(
                "flown over, the day after",
                party().visit("V", "2012-06-01", null, Visit.Outcome.OVERFLIGHT, null)
                        .onArrest("2012-06-02"));
        all.put(
                "flown over and landed",
                party().visit("V", "2012-06-01", null, Visit.Outcome.OVERFLIGHT, null)
                        .visit("W", "2012-05-30", "2012-06-01", Visit.Outcome.NOT_ARRESTED, null)
                        .onArrest("2012-06-01"));
        all.put(
                "flown over by one not party",
                new Example()
                        .visit("V", "2012-06-01", null, Visit.Outcome.OVERFLIGHT, null)
                        .onArrest("2012-06-01"));
        all.put(
                "flown over, asked for records",
                party().visit("V", "2012-06-01", null, Visit.Outcome.OVERFLIGHT, null)
                        .ask(F93_I, "2012-06-01"));
        all.put(
                "flown over, settled for the duty",
                party().visit("V", "2012-06-01", null, Visit.Outcome.OVERFLIGHT, null)
                        .ruling("OQ2", "2012-01-01", true)
                        .onArrest("2012-06-01"));
        all.put(
                "flown over, settled against the duty",
                party().visit("V", "2012-06-01", null, Visit.Outcome.OVERFLIGHT, null)
                        .ruling("OQ2", "2012-01-01", false)
                        .onArrest("2012-06-01"));
        for (String day : new String[] {"2012-05-31", "2012-06-01", "2013-05-31", "2013-06-01"}) {
            all.put(
                    "deferred for the person from 1 June 2012, on " + day,
                    party().deferral("2012-06-01", "2013-06-01", null, PER).onArrest(day));
        }
        all.put(
                "deferred for the situation",
                party().deferral("2012-06-01", "2013-06-01", SIT).onArrest("2012-06-01"));
        all.put(
                "deferred for a class of persons",
                party().deferral("2012-06-01", "2013-06-01", null).onArrest("2012-06-01"));
        all.put(
                "deferred, unconfirmed",
                party().confidence(Confidence.LOW)
                        .deferral("2012-06-01", "2013-06-01", SIT)
                        .onArrest("2012-06-01"));
        return all;
    }
}
