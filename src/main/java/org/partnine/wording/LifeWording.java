package org.partnine.wording;

import java.util.List;
import java.util.Map;
import org.partnine.law.Provision;
import org.partnine.law.rome.life.ContentsOfRequest;
import org.partnine.law.rome.life.Deadline;
import org.partnine.law.rome.life.Elapsed;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.Refusal;
import org.partnine.law.rome.life.VisitStep;

/** The sentences about lives of requests, proceedings and visits. Immutable; read on first use. */
public final class LifeWording {

    private static final class Read {
        static final Map<Language, Map<String, String>> WORDS = Map.of(
                Language.EN, Bundle.read("life", Language.EN),
                Language.FR, Bundle.read("life", Language.FR),
                Language.AR, Bundle.read("life", Language.AR),
                Language.FA, Bundle.read("life", Language.FA));
    }

    private LifeWording() {}

    /** Why a step is refused, in one sentence, without the provisions. */
    public static String forbidden(Refusal reason, Language language) {
        return words(reason.getClass().getSimpleName() + "." + reason.name(), language);
    }

    /** The provisions that forbid it, as a text cites them; empty where there are none. */
    public static String provisions(Refusal reason, Language language) {
        List<Provision> provisions = reason.provisions();
        return provisions.isEmpty() ? "" : Wording.in(language).citeInSentence(provisions);
    }

    /** What the period is for. */
    public static String deadline(Deadline.Code code, Language language) {
        return words("Deadline.Code." + code.name(), language);
    }

    public static String status(Deadline.Status status, Language language) {
        return words("Deadline.Status." + status.name(), language);
    }

    /** What is owed without delay. */
    public static String elapsed(Elapsed.Code code, Language language) {
        return words("Elapsed.Code." + code.name(), language);
    }

    /** An item that a request has to contain. */
    public static String item(ContentsOfRequest.Item item, Language language) {
        return words("ContentsOfRequest.Item." + item.name(), language);
    }

    /** An item of the informal procedure before an expected visit. */
    public static String informal(InformalStep item, Language language) {
        return words("InformalStep." + item.name(), language);
    }

    public static String stage(ProceedingLife.Stage stage, Language language) {
        return words("ProceedingLife.Stage." + stage.name(), language);
    }

    /** The state of a visit. */
    public static String visit(VisitStep.Kind state, Language language) {
        return words("VisitStep.Kind." + state.name(), language);
    }

    private static String words(String key, Language language) {
        String found = Read.WORDS.getOrDefault(language, Map.of()).get(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
        }
        return found;
    }
}
