package org.partnine.law.rome;

import static org.partnine.law.Form.ART70_PROSECUTE;
import static org.partnine.law.Form.GENERAL;
import static org.partnine.law.Form.PRIVILEGES;
import static org.partnine.law.Form.REPARATIONS;
import static org.partnine.law.rome.ApprovedReasoning.assertApproved;
import static org.partnine.law.rome.Example.AAA;
import static org.partnine.law.rome.Example.NNN;
import static org.partnine.law.rome.Example.OTHER;
import static org.partnine.law.rome.Example.SIT;
import static org.partnine.law.rome.Example.party;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;

/** What the Council's paragraphs order and urge (rule L6). */
class CouncilTextReasoningTest {

    @Test
    void the_reasoning_on_council_texts_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
        Example texts = new Example()
                .situation(SIT, Situation.Trigger.SECURITY_COUNCIL_REFERRAL, "2011-02-26", null, "2011-03-03")
                .council("2011-02-26", SIT)
                .council("2011-02-26", SIT, NNN);
        all.put("urged on the day", texts.onArrest("2011-02-26"));
        all.put("urged, the day before", texts.onArrest("2011-02-25"));
        all.put("urged, a form outside the text", texts.ask(PRIVILEGES, "2011-03-01"));
        all.put("an organisation urged", texts.askOrganisation(GENERAL, "2011-03-01"));
        Example ordered = new Example()
                .situation(SIT, Situation.Trigger.SECURITY_COUNCIL_REFERRAL, "2011-02-26", null, "2011-03-03")
                .council("2011-02-26", SIT)
                .council("2011-02-26", SIT, AAA)
                .reading("OQ5");
        all.put("ordered on the day", ordered.onArrest("2011-02-26"));
        all.put("ordered, the day before", ordered.onArrest("2011-02-25"));
        all.put("ordered, asked for reparations", ordered.ask(REPARATIONS, "2011-03-01"));
        all.put("ordered, asked to prosecute", ordered.ask(ART70_PROSECUTE, "2011-03-01"));
        all.put(
                "ordered in another situation",
                new Example().council("2011-02-26", OTHER, AAA).onArrest("2011-02-26"));
        all.put(
                "to be ordered in another situation",
                new Example().council("2011-02-26", OTHER, AAA).onArrest("2011-02-25"));
        all.put(
                "ordered in the month",
                new Example().council("2011-02", SIT, AAA).onArrest("2011-02-25"));
        all.put("urged in the month", new Example().council("2011-02", SIT).onArrest("2011-02-25"));
        all.put(
                "ordered, unconfirmed",
                new Example()
                        .confidence(Confidence.LOW)
                        .council("2011-02-26", SIT, AAA)
                        .onArrest("2011-02-26"));
        all.put(
                "a Party in a Council situation",
                party().situation(SIT, Situation.Trigger.SECURITY_COUNCIL_REFERRAL, "2011-02-26", null, null)
                        .council("2011-02-26", SIT)
                        .onArrest("2011-02-26"));
        return all;
    }
}
