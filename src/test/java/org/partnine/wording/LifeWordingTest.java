package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.rome.life.ContentsOfRequest;
import org.partnine.law.rome.life.Deadline;
import org.partnine.law.rome.life.Elapsed;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingRefusal;
import org.partnine.law.rome.life.Refusal;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.law.rome.life.VisitRefusal;
import org.partnine.law.rome.life.VisitStep;

/** Every reason, period, item and stage has its sentence in every language, and no bundle has another. */
class LifeWordingTest {

    private static Stream<Refusal> refusals() {
        return Stream.<Refusal[]>of(RequestRefusal.values(), ProceedingRefusal.values(), VisitRefusal.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void with_their_provisions_no_two_items_of_a_request_read_the_same(Language language) {
        assertThat(ContentsOfRequest.Item.values())
                .extracting(item -> LifeWording.item(item, language) + item.provision())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_is_worded_and_every_word_has_a_code(Language language) {
        var written = new ArrayList<String>();
        refusals().forEach(r -> written.add(LifeWording.forbidden(r, language)));
        for (var code : Deadline.Code.values()) {
            written.add(LifeWording.deadline(code, language));
        }
        for (var code : Deadline.Status.values()) {
            written.add(LifeWording.status(code, language));
        }
        for (var code : Elapsed.Code.values()) {
            written.add(LifeWording.elapsed(code, language));
        }
        for (var code : ContentsOfRequest.Item.values()) {
            written.add(LifeWording.item(code, language));
        }
        for (var code : InformalStep.values()) {
            written.add(LifeWording.informal(code, language));
        }
        for (var code : ProceedingLife.Stage.values()) {
            written.add(LifeWording.stage(code, language));
        }
        for (var code : VisitStep.Kind.values()) {
            written.add(LifeWording.visit(code, language));
        }
        assertThat(written)
                .doesNotContain("")
                .hasSameSizeAs(Bundle.read("life", language).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_refusal_is_a_sentence_and_cites_its_provisions(Language language) {
        refusals().forEach(r -> {
            assertThat(LifeWording.forbidden(r, language)).endsWith(".");
            assertThat(LifeWording.provisions(r, language).isEmpty())
                    .isEqualTo(r.provisions().isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void nothing_is_left_in_english(Language language) {
        var english = Bundle.read("life", Language.EN);
        var other = Bundle.read("life", language);
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        english.forEach((key, text) -> assertThat(other.get(key)).as(key).isNotEqualTo(text));
    }
}
