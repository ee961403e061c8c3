package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.law.BasisCode;
import org.partnine.law.Certainty;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Ground;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.Outcome;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.Route;
import org.partnine.law.Rule;
import org.partnine.law.StepResult;
import org.partnine.law.rome.Agreement;
import org.partnine.law.rome.CouncilParagraph;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.JurisdictionDeclaration;
import org.partnine.law.rome.Office;
import org.partnine.law.rome.Reading;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.TreatyAction;
import org.partnine.law.rome.Visit;
import org.partnine.law.rome.Warrant;

/** The four languages hold the same keys, say different things, and name every code. */
class BundlesTest {

    private static final List<Class<? extends Enum<?>>> LABELLED = List.of(
            Outcome.class,
            BasisCode.class,
            Qualifier.class,
            Route.class,
            Form.class,
            Confidence.class,
            Certainty.class,
            Rule.class,
            StepResult.class,
            Ground.Effect.class,
            Ground.CourtAnswer.class,
            MissingFact.Code.class,
            MissingFact.Case.class,
            LaterEvent.Kind.class,
            Provision.Instrument.class,
            Agreement.Kind.class,
            CouncilParagraph.Effect.class,
            Finding.Outcome.class,
            JurisdictionDeclaration.Standing.class,
            Office.Category.class,
            Reading.Status.class,
            Request.Nature.class,
            RequestEvent.Kind.class,
            Situation.Trigger.class,
            TreatyAction.Treaty.class,
            TreatyAction.Kind.class,
            Visit.Outcome.class,
            Warrant.Offence.class);

    /** What is the same word, or no word, in English and in French. */
    private static final Set<String> SAME_IN_ENGLISH = Set.of(
            "Form.TRANSIT",
            "TreatyAction.Kind.RATIFICATION",
            "TreatyAction.Kind.SIGNATURE",
            "TreatyAction.Kind.SUCCESSION",
            "treaty.ratification",
            "treaty.signature",
            "treaty.succession",
            "term.situation",
            "term.extradition",
            "Request.Nature.CONSULTATION",
            "Request.Nature.INVITATION",
            "council.kind.EXEMPTION",
            "council.effect.OBLIGES",
            "cooperation.kind.ARREST",
            "organisation.INTERPOL",
            "organisation.INTERPOL.alone",
            "chamber.appeals",
            "date.interval",
            "period",
            "provision.of",
            "provision.article",
            "provision.paragraph",
            "situation.numbered",
            "missing.consequence",
            "indicator.name.G20",
            "list.comma",
            "list.separator");

    @ParameterizedTest
    @ValueSource(strings = {"verdicts", "steps", "facts", "terms", "indicators"})
    void a_file_has_the_same_keys_in_all_languages(String file) {
        var english = new TreeSet<>(Bundle.read(file, Language.EN).keySet());
        for (Language language : Language.values()) {
            assertThat(new TreeSet<>(Bundle.read(file, language).keySet()))
                    .as("%s_%s", file, language.tag())
                    .isEqualTo(english);
        }
    }

    @Test
    void organisations_and_situations_are_named_in_all_languages() {
        Set<String> english = namedInEnglish();
        for (Language language : Language.values()) {
            assertThat(Bundle.read("names", language).keySet())
                    .as(language.tag())
                    .containsAll(english);
        }
    }

    private static Set<String> namedInEnglish() {
        var keys = new TreeSet<String>();
        for (String key : Bundle.read("names", Language.EN).keySet()) {
            if (!key.startsWith("state.") && !key.endsWith(".alone")) {
                keys.add(key);
            }
        }
        return keys;
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void no_text_is_left_in_english(Language language) {
        var left = new ArrayList<String>();
        Stream.of("verdicts", "steps", "facts", "terms", "names", "indicators").forEach(file -> {
            Map<String, String> english = Bundle.read(file, Language.EN);
            Bundle.read(file, language).forEach((key, text) -> {
                boolean latin = text.matches("(?s).*[a-z]{3}.*");
                if (text.equals(english.get(key)) && latin && !key.startsWith("state.")) {
                    left.add(key);
                }
            });
        });
        left.removeAll(SAME_IN_ENGLISH);
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdicts", "steps", "facts"})
    void a_sentence_needs_the_same_facts_in_all_languages(String file) {
        Map<String, String> english = Bundle.read(file, Language.EN);
        for (Language language : Language.values()) {
            Bundle.read(file, language)
                    .forEach((key, pattern) -> assertThat(facts(pattern))
                            .as("%s in %s", key, language.tag())
                            .isEqualTo(facts(english.getOrDefault(key, ""))));
        }
    }

    /** The arguments without their case or preposition, and without what only grammar asks for. */
    private static Set<String> facts(String pattern) {
        var parsed = new MessagePattern(pattern);
        var names = new TreeSet<String>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(parsed.getPart(i)).replaceAll("_(on|since|of|in|alone)$", ""));
            }
        }
        names.removeAll(Set.of("number", "tense"));
        return names;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_constant_of_the_laws_lists_has_a_label(Language language) {
        Terms terms = Wording.in(language).terms();
        for (Class<? extends Enum<?>> list : LABELLED) {
            for (Enum<?> code : list.getEnumConstants()) {
                assertThat(terms.of(code)).as("%s", code).isNotBlank();
            }
        }
    }
}
