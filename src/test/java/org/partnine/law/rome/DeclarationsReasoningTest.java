package org.partnine.law.rome;

import static org.partnine.law.Form.ARREST_SURRENDER;
import static org.partnine.law.rome.ApprovedReasoning.assertApproved;
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
import org.partnine.law.rome.JurisdictionDeclaration.Standing;

/** Declarations that accept jurisdiction, and transitional ones (rule L5). */
class DeclarationsReasoningTest {

    @Test
    void the_reasoning_on_declarations_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
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
        return all;
    }
}
