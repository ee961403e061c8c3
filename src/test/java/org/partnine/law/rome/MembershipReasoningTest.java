package org.partnine.law.rome;

import static org.partnine.law.rome.ApprovedReasoning.assertApproved;
import static org.partnine.law.rome.Example.party;
import static org.partnine.law.rome.Example.withdrawn;
import static org.partnine.law.rome.TreatyAction.Kind.ACCEPTANCE;
import static org.partnine.law.rome.TreatyAction.Kind.ACCESSION;
import static org.partnine.law.rome.TreatyAction.Kind.ACCESSION_WITHDRAWN;
import static org.partnine.law.rome.TreatyAction.Kind.APPROVAL;
import static org.partnine.law.rome.TreatyAction.Kind.INTENT_NOT_PARTY;
import static org.partnine.law.rome.TreatyAction.Kind.SIGNATURE;
import static org.partnine.law.rome.TreatyAction.Kind.SUCCESSION;
import static org.partnine.law.rome.TreatyAction.Kind.WITHDRAWAL_ANNOUNCED;
import static org.partnine.law.rome.TreatyAction.Kind.WITHDRAWAL_NOTICE;
import static org.partnine.law.rome.TreatyAction.Kind.WITHDRAWAL_RESCINDED;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;

/** How a State comes into the Statute and leaves it (rules L1 to L3). */
class MembershipReasoningTest {

    @Test
    void the_reasoning_on_membership_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
        all.put("a Party", party().onArrest("2012-06-01"));
        all.put(
                "a Party since an unconfirmed deposit",
                new Example()
                        .confidence(Confidence.LOW)
                        .act(ACCESSION, "2005-01-10")
                        .onArrest("2012-06-01"));
        all.put(
                "a Party since a deposit known to the year",
                new Example().act(ACCESSION, "2005").onArrest("2005-12-15"));
        all.put(
                "deposited in a year, asked before the year is out",
                new Example().act(ACCESSION, "2005").onArrest("2005-02-15"));
        all.put("an undated deposit", new Example().act(APPROVAL, null).onArrest("2012-06-01"));
        all.put(
                "a deposit with a day of effect only",
                new Example().act(ACCEPTANCE, null, "2006-01-01").onArrest("2012-06-01"));
        all.put(
                "a successor",
                new Example().act(SUCCESSION, "2006-10-23", "2006-06-03").onArrest("2006-06-03"));
        all.put(
                "a successor the day before",
                new Example().act(SUCCESSION, "2006-10-23", "2006-06-03").onArrest("2006-06-02"));
        all.put("the day before entry into force", party().onArrest("2005-03-31"));
        all.put("the day of entry into force", party().onArrest("2005-04-01"));
        all.put("the day before the deposit", party().onArrest("2005-01-09"));
        all.put(
                "signed, with no intent to become a party",
                new Example()
                        .act(SIGNATURE, "2000-12-31")
                        .act(INTENT_NOT_PARTY, "2002-05-06")
                        .onArrest("2012-06-01"));
        all.put(
                "an instrument taken back",
                new Example()
                        .act(ACCESSION, "2012-03-04")
                        .act(ACCESSION_WITHDRAWN, "2012-04-29")
                        .onArrest("2012-06-01"));
        all.put(
                "an instrument taken back, the day before",
                new Example()
                        .act(ACCESSION, "2012-03-04")
                        .act(ACCESSION_WITHDRAWN, "2012-04-29")
                        .onArrest("2012-04-28"));
        all.put(
                "an instrument taken back, unconfirmed",
                new Example()
                        .act(ACCESSION, "2012-03-04")
                        .confidence(Confidence.LOW)
                        .act(ACCESSION_WITHDRAWN, "2012-04-29")
                        .onArrest("2012-07-01"));
        all.put(
                "withdrawal announced",
                party().act(WITHDRAWAL_ANNOUNCED, "2011-01-01").onArrest("2012-06-01"));
        all.put(
                "withdrawal announced later",
                party().act(WITHDRAWAL_ANNOUNCED, "2013-01-01").onArrest("2012-06-01"));
        all.put(
                "withdrawal pending",
                party().act(WITHDRAWAL_NOTICE, "2011-06-02").onArrest("2012-06-01"));
        all.put(
                "withdrawal taken back",
                party().act(WITHDRAWAL_NOTICE, "2011-06-02")
                        .act(WITHDRAWAL_RESCINDED, "2012-01-05")
                        .onArrest("2012-06-02"));
        all.put(
                "withdrawal to be taken back",
                party().act(WITHDRAWAL_NOTICE, "2011-06-02")
                        .act(WITHDRAWAL_RESCINDED, "2012-01-05")
                        .onArrest("2012-01-04"));
        all.put(
                "announced anew after a withdrawal taken back",
                party().act(WITHDRAWAL_NOTICE, "2010-06-02")
                        .act(WITHDRAWAL_RESCINDED, "2011-01-05")
                        .act(WITHDRAWAL_ANNOUNCED, "2012-01-01")
                        .onArrest("2012-06-02"));
        all.put(
                "a rescission that came too late",
                withdrawn().act(WITHDRAWAL_RESCINDED, "2013-01-05").onArrest("2013-06-02"));
        all.put(
                "a rescission unconfirmed",
                party().act(WITHDRAWAL_NOTICE, "2011-06-02")
                        .confidence(Confidence.LOW)
                        .act(WITHDRAWAL_RESCINDED, "2012-01-05")
                        .onArrest("2012-06-02"));
        all.put(
                "a notice known to the month",
                party().act(WITHDRAWAL_NOTICE, "2011-06").onArrest("2012-06-15"));
        all.put("an undated notice", party().act(WITHDRAWAL_NOTICE, null).onArrest("2012-06-15"));
        all.put(
                "back again after withdrawal",
                withdrawn().act(ACCESSION, "2014-01-10").onArrest("2015-01-01"));
        all.put(
                "on the way back after withdrawal",
                withdrawn().act(ACCESSION, "2014-01-10").onArrest("2014-02-01"));
        return all;
    }
}
