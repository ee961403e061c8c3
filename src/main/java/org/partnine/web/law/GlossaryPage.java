package org.partnine.web.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Qualifier;
import org.partnine.web.frame.Page;
import org.partnine.wording.GlossaryTerm;

/**
 * The terms of the field, side by side.
 *
 * @param sought what the reader filters by; empty: nothing
 * @param terms those that hold it
 * @param all how many there are
 */
public record GlossaryPage(String sought, List<GlossaryTerm> terms, int all) implements Page {

    @Override
    public String template() {
        return "law/glossary";
    }

    /** The kinds that have terms to show, in order. */
    public List<GlossaryTerm.Kind> kinds() {
        Map<GlossaryTerm.Kind, Long> counts =
                terms.stream().collect(Collectors.groupingBy(GlossaryTerm::kind, Collectors.counting()));
        return Arrays.stream(GlossaryTerm.Kind.values())
                .filter(counts::containsKey)
                .toList();
    }

    public List<GlossaryTerm> terms(GlossaryTerm.Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }

    /** The page of the law that explains the term; null if none does. */
    public static @Nullable String explained(GlossaryTerm term) {
        Optional<LawTopic> topic = switch (term.kind()) {
            case BASIS -> constant(BasisCode.class, term).map(LawTopic::of);
            case FORM -> constant(Form.class, term).map(LawTopic::of);
            case QUALIFIER -> constant(Qualifier.class, term).map(LawTopic::of);
            case GLOSSARY,
                    VERDICT,
                    VERDICT_WORD,
                    ROUTE,
                    TREATY_ACT,
                    REQUEST_STATE,
                    PROCEEDING_STATE,
                    ASSEMBLY_STEP,
                    COUNCIL_STATE,
                    CONFIDENCE,
                    INDICATOR,
                    ORGAN,
                    INSTRUMENT,
                    HUMAN_RIGHTS,
                    REGIONAL_GROUP -> Optional.empty();
        };
        return topic.map(LawTopic::path).orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> list, GlossaryTerm term) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.name().equals(term.key()))
                .findFirst();
    }
}
