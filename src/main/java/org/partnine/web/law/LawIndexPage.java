package org.partnine.web.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.wording.LawWording;

/**
 * All that the law pages explain.
 *
 * @param readings the contested questions on record, in the order of their numbers
 */
public record LawIndexPage(List<LawTopic> readings) implements Page {

    private static final Set<String> OTHER_REGIMES = Set.of(
            "ICTY_29",
            "ICTR_28",
            "IRMCT_28",
            "HR_CHARTER_56",
            "HR_TREATY",
            "HR_UPR",
            "HR_COMPLAINT",
            "HR_SPECIAL_PROC",
            "SC_CT_2178",
            "HR_COOPERATION");

    @Override
    public String template() {
        return "law/index";
    }

    public List<LawTopic> topics(LawTopic.Kind kind) {
        return kind == LawTopic.Kind.READINGS ? readings : LawTopic.all(kind);
    }

    /** What it is, in a sentence or two; null where the record says it. */
    public static @Nullable String says(Frame frame, LawTopic topic) {
        return LawWording.find(topic.kind().terms(), topic.code(), LawWording.Part.SAYS, frame.language());
    }

    static boolean isOfAnotherRegime(LawTopic topic) {
        return OTHER_REGIMES.contains(topic.code());
    }
}
