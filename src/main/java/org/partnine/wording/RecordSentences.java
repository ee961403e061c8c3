package org.partnine.wording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.Finding;

/** Sentences about the record itself: what Chambers decided, and how far the record reaches. */
record RecordSentences(Lexicon lexicon) {

    String finding(Finding finding) {
        var state = lexicon.addressees().of(new Addressee.State(finding.state()));
        return sentence("finding." + finding.outcome().name(), name -> switch (name) {
            case "date_on" -> lexicon.dates().on(finding.decidedOn());
            case "chamber" -> lexicon.provisions().chamber(finding.chamber());
            case "state" -> state.inSentence();
            case "state_of" -> state.of();
            case "number" -> state.number();
            case "symbol" ->
                finding.number() == null ? null : lexicon.provisions().isolate(finding.number());
            case "referred" -> referred(finding);
            default -> null;
        });
    }

    private static String referred(Finding finding) {
        if (finding.referredToAssembly()) {
            return finding.referredToCouncil() ? "both" : "assembly";
        }
        return finding.referredToCouncil() ? "council" : "none";
    }

    String noFinding(LocalDate asOf) {
        return sentence("finding.NONE", name -> lexicon.dates().day(asOf));
    }

    String asOf(LocalDate asOf, LocalDate knownOn) {
        return sentence("note.AS_OF", name -> lexicon.dates().day(name.equals("asOf") ? asOf : knownOn));
    }

    String period(PartialDate from, @Nullable LocalDate until) {
        return lexicon.bundle().part("period", name -> switch (name) {
            case "from" -> lexicon.dates().date(from);
            case "from_since" -> lexicon.dates().since(from);
            case "to" -> until == null ? null : lexicon.dates().day(until.minusDays(1));
            default -> null;
        });
    }

    private String sentence(String key, Sentence.Values values) {
        var draft = new Draft(lexicon.language());
        lexicon.bundle().sentence(key).write(values, draft);
        return draft.asSentence().toString();
    }
}
