package org.partnine.law.rome;

import static org.partnine.law.Form.ART108_APPROVAL;
import static org.partnine.law.Form.INFO_IGO;
import static org.partnine.law.Form.SENTENCE_ENFORCEMENT;
import static org.partnine.law.rome.ApprovedReasoning.assertApproved;
import static org.partnine.law.rome.Example.PER;
import static org.partnine.law.rome.Example.SIT;
import static org.partnine.law.rome.Example.party;
import static org.partnine.law.rome.Example.withdrawn;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.rome.JurisdictionDeclaration.Standing;

/** Which form is owed under which basis, and the forms that need acceptance (rule L8). */
class FormsReasoningTest {

    @Test
    void the_reasoning_on_forms_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
        for (Form form : Form.values()) {
            all.put("a Party asked for " + form, party().ask(form, "2012-06-01"));
            all.put(
                    "bound by declaration, asked for " + form,
                    new Example()
                            .declaration("2011-06-01", SIT, Standing.ACCEPTED, null, null)
                            .ask(form, "2012-06-01"));
        }
        all.put(
                "withdrawn, asked for a form not owed",
                withdrawn()
                        .situation(SIT, Situation.Trigger.PROPRIO_MOTU, null, "2011-01-01", null)
                        .ask(INFO_IGO, "2012-06-02"));
        var enforcement = Agreement.Kind.SENTENCE_ENFORCEMENT;
        all.put(
                "a framework agreement only",
                party().agreement(Example.state(), enforcement, null, "2011-01-01", null, null)
                        .ask(SENTENCE_ENFORCEMENT, "2012-06-01"));
        all.put(
                "a framework agreement not yet in force",
                party().agreement(Example.state(), enforcement, null, "2013-01-01", null, null)
                        .ask(SENTENCE_ENFORCEMENT, "2012-06-01"));
        all.put(
                "an agreement for the person",
                party().agreement(Example.state(), enforcement, null, "2012-06-01", null, PER)
                        .ask(SENTENCE_ENFORCEMENT, "2012-06-01"));
        all.put(
                "an agreement for the person, the day before",
                party().agreement(Example.state(), enforcement, null, "2012-06-01", null, PER)
                        .ask(SENTENCE_ENFORCEMENT, "2012-05-31"));
        all.put(
                "an agreement for the person, without a day",
                party().agreement(Example.state(), enforcement, null, null, null, PER)
                        .ask(SENTENCE_ENFORCEMENT, "2012-05-31"));
        all.put(
                "a sentence enforced by one not party",
                new Example().sentence("2012-05-31").ask(ART108_APPROVAL, "2012-06-01"));
        all.put(
                "a sentence enforced, unconfirmed",
                party().confidence(Confidence.LOW).sentence("2012-05-31").ask(ART108_APPROVAL, "2012-06-01"));
        var one = new Request.To.One(Example.state());
        all.put(
                "a designation carried out",
                party().request("R", Request.Nature.DESIGNATION, one, "2012-01-01", null)
                        .event("R", RequestEvent.Kind.RECEIVED, "2012-01-02", null)
                        .event("R", RequestEvent.Kind.EXECUTED, "2012-05-01", null)
                        .event("R", RequestEvent.Kind.ACCEPTED_ON_CONDITIONS, "2012-04-01", null)
                        .ask(SENTENCE_ENFORCEMENT, "2012-06-01"));
        all.put(
                "a designation received",
                party().request("R", Request.Nature.DESIGNATION, one, "2012-01-01", null)
                        .event("R", RequestEvent.Kind.RECEIVED, "2012-01-02", null)
                        .ask(SENTENCE_ENFORCEMENT, "2012-06-01"));
        all.put(
                "no person named",
                party().sentence("2012-05-31").ask(SENTENCE_ENFORCEMENT, "2012-06-01", SIT, null, null));
        all.put(
                "sought for offences against justice",
                party().warrant(Warrant.Offence.ART_70).onArrest("2012-06-01"));
        all.put(
                "sought for both",
                party().warrant(Warrant.Offence.ART_70)
                        .warrant(Warrant.Offence.ART_5)
                        .onArrest("2012-06-01"));
        return all;
    }
}
