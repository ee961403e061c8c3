package org.partnine.law.rome;

import static org.partnine.law.Form.ARREST_SURRENDER;
import static org.partnine.law.Form.F93_I;
import static org.partnine.law.Form.GENERAL;
import static org.partnine.law.Form.INFO_IGO;
import static org.partnine.law.Form.PRIVILEGES;
import static org.partnine.law.Form.TRANSIT;
import static org.partnine.law.rome.ApprovedReasoning.assertApproved;
import static org.partnine.law.rome.Example.SIT;
import static org.partnine.law.rome.Example.party;
import static org.partnine.law.rome.TreatyAction.Kind.ACCESSION;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;

/** Arrangements, and agreements of organisations, of the host State and on privileges (rule L8). */
class AgreementsReasoningTest {

    @Test
    void the_reasoning_on_agreements_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
        var kind = Agreement.Kind.AD_HOC_ARRANGEMENT;
        all.put(
                "an arrangement",
                new Example()
                        .agreement(Example.state(), kind, null, "2012-06-01", null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an arrangement, the day before",
                new Example()
                        .agreement(Example.state(), kind, null, "2012-06-01", null, null)
                        .onArrest("2012-05-31"));
        all.put(
                "an arrangement without a day",
                new Example()
                        .agreement(Example.state(), kind, "2012-01-01", null, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an unconfirmed arrangement",
                new Example()
                        .confidence(Confidence.LOW)
                        .agreement(Example.state(), kind, null, "2012-06-01", null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an arrangement in a Council situation",
                new Example()
                        .situation(SIT, Situation.Trigger.SECURITY_COUNCIL_REFERRAL, null, null, null)
                        .agreement(Example.state(), kind, null, "2012-06-01", null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an arrangement of a Party",
                party().agreement(Example.state(), kind, null, "2012-06-01", null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "a host State asked for transit",
                party().agreement(Example.state(), Agreement.Kind.HOST, null, "2008-03-01", null, null)
                        .ask(TRANSIT, "2012-06-01"));
        all.put(
                "a host State asked for arrest",
                party().agreement(Example.state(), Agreement.Kind.HOST, null, "2008-03-01", null, null)
                        .onArrest("2012-06-01"));
        var relationship = Agreement.Kind.ORGANISATION;
        Example organisation =
                new Example().agreement(Example.organisation(), relationship, null, "2012-06-01", null, null);
        all.put("an organisation's agreement", organisation.askOrganisation(INFO_IGO, "2012-06-01"));
        all.put("an organisation's agreement, the day before", organisation.askOrganisation(INFO_IGO, "2012-05-31"));
        all.put("an organisation asked for records", organisation.askOrganisation(F93_I, "2012-06-01"));
        all.put("an organisation asked for an arrest", organisation.askOrganisation(ARREST_SURRENDER, "2012-06-01"));
        all.put("an organisation without agreement", new Example().askOrganisation(GENERAL, "2012-06-01"));
        all.put(
                "an organisation's unconfirmed agreement",
                new Example()
                        .confidence(Confidence.LOW)
                        .agreement(Example.organisation(), relationship, null, "2012-06-01", null, null)
                        .askOrganisation(GENERAL, "2012-06-01"));
        var apic = TreatyAction.Treaty.APIC;
        all.put(
                "privileges by the agreement",
                new Example().act(apic, ACCESSION, "2006-01-01", "2006-01-31").ask(PRIVILEGES, "2012-06-01"));
        all.put(
                "privileges of a Party to both",
                party().act(apic, ACCESSION, "2006-01-01", "2006-01-31").ask(PRIVILEGES, "2012-06-01"));
        all.put(
                "privileges, effect not on record",
                new Example().act(apic, ACCESSION, "2006-01-01", null).ask(PRIVILEGES, "2012-06-01"));
        all.put(
                "the privileges agreement does not cover arrest",
                new Example().act(apic, ACCESSION, "2006-01-01", "2006-01-31").onArrest("2012-06-01"));
        return all;
    }
}
