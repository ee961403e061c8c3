package org.partnine.law.rome;

import static org.partnine.law.Form.GENERAL;
import static org.partnine.law.rome.ApprovedReasoning.assertApproved;
import static org.partnine.law.rome.Example.AAA;
import static org.partnine.law.rome.Example.NNN;
import static org.partnine.law.rome.Example.SIT;
import static org.partnine.law.rome.Example.party;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;

/** Which requests on record count for an addressee. */
class RequestsReasoningTest {

    @Test
    void the_reasoning_on_requests_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
        var one = new Request.To.One(Example.state());
        for (Request.Nature nature : Request.Nature.values()) {
            all.put(
                    "asked by " + nature,
                    party().request("R", nature, one, "2012-06-01", null).onArrest("2012-06-01"));
        }
        all.put(
                "asked the day after",
                party().request("R", Request.Nature.REQUEST, one, "2012-06-02", null)
                        .onArrest("2012-06-01"));
        all.put(
                "asked within the month",
                party().request("R", Request.Nature.REQUEST, one, "2012-06", null)
                        .onArrest("2012-06-01"));
        all.put(
                "asked on a day not on record",
                party().request("R", Request.Nature.REQUEST, one, null, null).onArrest("2012-06-01"));
        all.put(
                "asked twice",
                party().request("R1", Request.Nature.REQUEST, one, "2012-05-01", null)
                        .request("R2", Request.Nature.REMINDER, one, "2012-04-01", null)
                        .onArrest("2012-06-01"));
        all.put(
                "asked, and unconfirmed besides",
                party().request("R1", Request.Nature.REQUEST, one, "2012-05-01", null)
                        .confidence(Confidence.LOW)
                        .request("R2", Request.Nature.REMINDER, one, "2012-04-01", null)
                        .onArrest("2012-06-01"));
        all.put(
                "asked, unconfirmed",
                party().confidence(Confidence.LOW)
                        .request("R2", Request.Nature.REMINDER, one, "2012-04-01", null)
                        .onArrest("2012-06-01"));
        var parties = new Request.To.AllStatesParties();
        all.put(
                "all Parties asked, a Party",
                party().request("R", Request.Nature.REQUEST, parties, "2012-05-01", null)
                        .onArrest("2012-06-01"));
        all.put(
                "all Parties asked, before it was one",
                party().request("R", Request.Nature.REQUEST, parties, "2005-01-01", null)
                        .onArrest("2005-03-31"));
        all.put(
                "a group asked, a member",
                new Example()
                        .request(
                                "R",
                                Request.Nature.REQUEST,
                                new Request.To.Group("G", Set.of(AAA), true, false),
                                "2012-05-01",
                                null)
                        .onArrest("2012-06-01"));
        all.put(
                "a group asked, perhaps a member",
                new Example()
                        .request(
                                "R",
                                Request.Nature.REQUEST,
                                new Request.To.Group("G", Set.of(NNN), true, false),
                                "2012-05-01",
                                null)
                        .onArrest("2012-06-01"));
        all.put(
                "a group of non-parties asked, a Party",
                party().request(
                                "R",
                                Request.Nature.REQUEST,
                                new Request.To.Group("G", Set.of(NNN), true, false),
                                "2012-05-01",
                                null)
                        .onArrest("2012-06-01"));
        all.put(
                "a group asked, complete",
                new Example()
                        .request(
                                "R",
                                Request.Nature.REQUEST,
                                new Request.To.Group("G", Set.of(NNN), true, true),
                                "2012-05-01",
                                null)
                        .onArrest("2012-06-01"));
        all.put(
                "asked about a person, none named now",
                party().request("R", Request.Nature.REQUEST, one, "2012-05-01", null)
                        .ask(GENERAL, "2012-06-01", SIT, null, null));
        all.put(
                "another was asked",
                party().request(
                                "R",
                                Request.Nature.REQUEST,
                                new Request.To.One(Example.organisation()),
                                "2012-05-01",
                                null)
                        .onArrest("2012-06-01"));
        return all;
    }
}
