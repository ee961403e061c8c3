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
import org.partnine.law.Qualifier;

/** Caveats on a State's authority or law, and the day of the conduct (rules L11 and L12). */
class CaveatsReasoningTest {

    @Test
    void the_reasoning_on_caveats_reads_as_it_was_approved() throws IOException {
        assertApproved(examples());
    }

    static Map<String, Answer> examples() {
        var all = new LinkedHashMap<String, Answer>();
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
        return all;
    }
}
