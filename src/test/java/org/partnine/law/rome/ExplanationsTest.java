package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.law.Form.*;
import static org.partnine.law.rome.Example.AAA;
import static org.partnine.law.rome.Example.NNN;
import static org.partnine.law.rome.Example.OTHER;
import static org.partnine.law.rome.Example.PER;
import static org.partnine.law.rome.Example.SIT;
import static org.partnine.law.rome.TreatyAction.Kind.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.partnine.law.Answer;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Ground.CourtAnswer;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.JurisdictionDeclaration.Standing;
import tools.jackson.databind.JsonNode;

/**
 * The whole reasoning of the gold scenarios and of made-up examples, compared line by line with the file
 * {@code explanations.txt}, which was read against the rules. {@code -Dexplanations.write=true} writes it anew: read the
 * difference before keeping it.
 */
class ExplanationsTest {

    private static final Path FILE = Path.of("src/test/resources/law/explanations.txt");

    @Test
    void every_explanation_reads_as_it_was_approved() throws IOException {
        var text = new StringBuilder();
        explanations().forEach((name, answer) -> text.append(name).append('\n').append(Outline.of(answer)));
        if (Boolean.getBoolean("explanations.write")) {
            Files.writeString(FILE, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(FILE));
    }

    private static Map<String, Answer> explanations() throws IOException {
        var all = new LinkedHashMap<String, Answer>();
        for (Arguments scenario : ScenariosTest.scenarios().toList()) {
            var json = (JsonNode) Objects.requireNonNull(scenario.get()[1]);
            all.put("scenario " + scenario.get()[0], ScenariosTest.answer(json));
        }
        membership(all);
        declarations(all);
        council(all);
        residual(all);
        agreements(all);
        forms(all);
        requests(all);
        grounds(all);
        caveats(all);
        return all;
    }

    private static Example party() {
        return new Example().act(RATIFICATION, "2005-01-10");
    }

    private static void membership(Map<String, Answer> all) {
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
    }

    private static Example withdrawn() {
        return party().act(WITHDRAWAL_NOTICE, "2011-06-02");
    }

    private static void residual(Map<String, Answer> all) {
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
    }

    private static void declarations(Map<String, Answer> all) {
        all.put(
                "a declaration on the day",
                new Example()
                        .declaration("2012-06-01", SIT, Standing.ACCEPTED, "2002-07-01", null)
                        .onArrest("2012-06-01"));
        all.put(
                "a declaration the day before",
                new Example()
                        .declaration("2012-06-01", SIT, Standing.ACCEPTED, "2002-07-01", null)
                        .onArrest("2012-05-31"));
        all.put(
                "two declarations, the later first",
                new Example()
                        .declaration("2011-06-01", SIT, Standing.ACCEPTED, null, "2011-12-31")
                        .declaration("2010-06-01", SIT, Standing.ACCEPTED, null, "2010-12-31")
                        .onArrest("2012-06-01"));
        all.put(
                "a declaration for another situation",
                new Example()
                        .declaration("2011-06-01", OTHER, Standing.ACCEPTED, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "a declaration for no situation",
                new Example()
                        .declaration("2011-06-01", null, Standing.ACCEPTED, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "a declaration not acted on",
                new Example()
                        .declaration("2011-06-01", SIT, Standing.NOT_ACTED_ON, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "a declaration not valid",
                new Example()
                        .declaration("2011-06-01", SIT, Standing.NOT_VALID, null, null)
                        .onArrest("2012-06-01"));
        Example bounded = new Example().declaration("2011-06-01", SIT, Standing.ACCEPTED, "2010-01-02", "2010-12-30");
        for (String conduct : new String[] {"2010-01-01", "2010-01-02", "2010-12-30", "2010-12-31"}) {
            all.put(
                    "a declaration for a period, conduct on " + conduct,
                    bounded.ask(ARREST_SURRENDER, "2012-06-01", SIT, PER, conduct));
        }
        all.put(
                "an undated declaration",
                new Example()
                        .declaration(null, SIT, Standing.ACCEPTED, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an undated declaration not accepted",
                new Example()
                        .declaration(null, SIT, Standing.NOT_VALID, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "a declaration in the year",
                new Example()
                        .declaration("2012", SIT, Standing.ACCEPTED, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an unconfirmed declaration",
                new Example()
                        .confidence(Confidence.LOW)
                        .declaration("2011-06-01", SIT, Standing.ACCEPTED, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "an unconfirmed declaration beside a sure one",
                new Example()
                        .declaration("2011-06-01", SIT, Standing.ACCEPTED, null, null)
                        .confidence(Confidence.LOW)
                        .declaration("2011-07-01", SIT, Standing.ACCEPTED, null, null)
                        .onArrest("2012-06-01"));
        all.put(
                "a transitional declaration on its last day",
                party().transitional("2005-04-01", "2012-06-01").onArrest("2012-06-01"));
        all.put(
                "a transitional declaration the day after",
                party().transitional("2005-04-01", "2012-06-01").onArrest("2012-06-02"));
        all.put(
                "a transitional declaration the day before",
                party().transitional("2012-06-02", null).onArrest("2012-06-01"));
        all.put(
                "a transitional declaration without days",
                party().transitional(null, null).onArrest("2012-06-01"));
    }

    private static void council(Map<String, Answer> all) {
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
    }

    private static void agreements(Map<String, Answer> all) {
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
    }

    private static void forms(Map<String, Answer> all) {
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
    }

    private static void requests(Map<String, Answer> all) {
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
    }

    private static void grounds(Map<String, Answer> all) {
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
    }

    private static void caveats(Map<String, Answer> all) {
        for (Qualifier code : new Qualifier[] {
            Qualifier.AUTHORITY_CONTESTED, Qualifier.SUCCESSION_QUESTION, Qualifier.DOMESTIC_AUTHORITY
        }) {
            for (String day : new String[] {"2012-05-31", "2012-06-01", "2012-06-30", "2012-07-01"}) {
                all.put(
                        code + " from 1 June to 1 July, on " + day,
                        party().flag(code, null, "2012-06-01", "2012-07-01").onArrest(day));
            }
        }
        all.put(
                "a caveat in another situation",
                party().flag(Qualifier.AUTHORITY_CONTESTED, OTHER, "2012-01-01", null)
                        .onArrest("2012-06-01"));
        all.put(
                "a caveat in this situation",
                party().flag(Qualifier.AUTHORITY_CONTESTED, SIT, "2012-01-01", null)
                        .onArrest("2012-06-01"));
        all.put("with conduct on a day", party().ask(ARREST_SURRENDER, "2012-06-01", SIT, PER, "2010-01-01"));
    }
}
