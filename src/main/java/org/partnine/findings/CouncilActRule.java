package org.partnine.findings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnine.law.rome.CouncilParagraph;
import org.partnine.recording.Faults;
import org.partnine.recording.Field;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** What the law reads of acts of the Council it must be able to read: whom a clause addresses and what it does. */
@Component
class CouncilActRule implements RecordRule {

    private static final String ALL_OTHERS = "ALL_OTHER_STATES";
    private static final Set<String> READ_BY_THE_LAW = Set.of("COOPERATION_CLAUSE", "DEFERRAL");

    @Override
    public String register() {
        return "council-acts";
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values act = proposed.values();
        if (!READ_BY_THE_LAW.contains(act.must("kind"))) {
            return;
        }
        demand(act, "symbol", faults);
        demand(act, "paragraph", faults);
        if (act.must("kind").equals("COOPERATION_CLAUSE")) {
            demand(act, "situation", faults);
            checkClause(act, record, faults);
        }
    }

    private static void checkClause(Values act, PresentRecord record, Faults faults) {
        List<String> effects = Field.names(CouncilParagraph.Effect.class);
        if (!effects.contains(act.must("effect"))) {
            faults.at("effect", act.must("effect"), "accepted.one-of", values(String.join(", ", effects)));
        }
        List<String> addressees = act.texts("addressees");
        if (addressees.isEmpty()) {
            faults.at("addressees", null, "accepted.required", values(ALL_OTHERS));
        }
        for (int i = 0; i < addressees.size(); i++) {
            String addressee = addressees.get(i);
            if (!addressee.equals(ALL_OTHERS)
                    && record.find("states", addressee).isEmpty()) {
                faults.at("addressees/" + i, addressee, "accepted.known-record", values("states"));
            }
        }
    }

    private static void demand(Values act, String field, Faults faults) {
        if (!act.has(field)) {
            faults.at(field, null, "accepted.required", values(field));
        }
    }

    private static Map<String, String> values(String values) {
        return Map.of("values", values);
    }
}
