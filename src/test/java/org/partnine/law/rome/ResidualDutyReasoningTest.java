package org.partnine.law.rome;

import static org.partnine.law.rome.ApprovedReasoning.assertApproved;
import static org.partnine.law.rome.Example.AAA;
import static org.partnine.law.rome.Example.SIT;
import static org.partnine.law.rome.Example.withdrawn;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;

/** What is left of the duty after withdrawal (rule L4). */
class ResidualDutyReasoningTest {

    @Test
    void the_reasoning_on_the_residual_duty_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
        all.put("withdrawn, situation unknown", withdrawn().onArrest("2012-06-02"));
        all.put(
                "withdrawn, investigation the day before",
                withdrawn()
                        .situation(SIT, Situation.Trigger.PROPRIO_MOTU, null, null, "2012-06-01")
                        .onArrest("2012-06-02"));
        all.put(
                "withdrawn, investigation the same day, examined before",
                withdrawn()
                        .situation(SIT, Situation.Trigger.PROPRIO_MOTU, null, "2011-01-01", "2012-06-02")
                        .reading("OQ1")
                        .reading("OQ13")
                        .onArrest("2012-06-02"));
        all.put(
                "withdrawn, examined before, settled for the duty",
                withdrawn()
                        .situation(SIT, Situation.Trigger.PROPRIO_MOTU, null, "2011-01-01", null)
                        .ruling("OQ1", "2012-07-01", true)
                        .onArrest("2012-07-01"));
        all.put(
                "withdrawn, examined before, settled against the duty",
                withdrawn()
                        .situation(SIT, Situation.Trigger.PROPRIO_MOTU, null, "2011-01-01", null)
                        .ruling("OQ1", "2012-07-01", false)
                        .onArrest("2012-07-01"));
        all.put(
                "withdrawn, examined before, the day before the ruling",
                withdrawn()
                        .situation(SIT, Situation.Trigger.PROPRIO_MOTU, null, "2011-01-01", null)
                        .ruling("OQ1", "2012-07-01", true)
                        .onArrest("2012-06-30"));
        all.put(
                "withdrawn, examined in the year of withdrawal",
                withdrawn()
                        .situation(SIT, Situation.Trigger.PROPRIO_MOTU, null, "2012", "2014-01-01")
                        .onArrest("2013-06-02"));
        all.put(
                "withdrawn, examination not on record",
                withdrawn()
                        .situation(SIT, Situation.Trigger.PROPRIO_MOTU, null, null, "2014-01-01")
                        .onArrest("2013-06-02"));
        all.put(
                "withdrawn, referred after",
                withdrawn()
                        .situation(SIT, Situation.Trigger.STATE_REFERRAL, "2012-06-02", null, "2014-01-01")
                        .onArrest("2013-06-02"));
        all.put(
                "withdrawn, referred before",
                withdrawn()
                        .situation(SIT, Situation.Trigger.STATE_REFERRAL, "2012-06-01", null, "2014-01-01")
                        .onArrest("2013-06-02"));
        all.put(
                "withdrawn, investigation in the month of withdrawal",
                withdrawn()
                        .situation(SIT, Situation.Trigger.STATE_REFERRAL, "2012-01-01", null, "2012-06")
                        .onArrest("2013-06-02"));
        all.put(
                "withdrawn, an unconfirmed situation",
                withdrawn()
                        .confidence(Confidence.LOW)
                        .situation(SIT, Situation.Trigger.STATE_REFERRAL, "2012-01-01", null, "2012-01-02")
                        .onArrest("2013-06-02"));
        all.put(
                "withdrawn and ordered",
                withdrawn()
                        .situation(SIT, Situation.Trigger.SECURITY_COUNCIL_REFERRAL, "2011-01-01", null, "2011-02-01")
                        .council("2011-01-01", SIT, AAA)
                        .onArrest("2012-06-02"));
        return all;
    }
}
