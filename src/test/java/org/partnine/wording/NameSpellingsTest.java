package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.wording.Language.AR;
import static org.partnine.wording.Language.EN;
import static org.partnine.wording.Language.FA;
import static org.partnine.wording.Language.FR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;

class NameSpellingsTest {

    private static final Set<StateCode> SUDAN = Set.of(new StateCode("SDN"));
    private static final Set<StateCode> RUSSIA = Set.of(new StateCode("RUS"));
    private static final List<String> PUTIN =
            List.of("Vladimir Poutine", "Владимир Путин", "فلاديمير بوتين", "ولادیمیر پوتین");
    private static final List<String> BASHIR = List.of("Omar el-Béchir", "عمر البشير", "عمر حسن أحمد البشير");
    private static final List<String> GBAGBO = List.of("Laurent Gbagbo", "لوران غباغبو");

    @Test
    void readers_of_arabic_and_of_persian_each_get_their_own_spelling() {
        assertThat(NameSpellings.in(AR, PUTIN, RUSSIA)).contains("فلاديمير بوتين");
        assertThat(NameSpellings.in(FA, PUTIN, RUSSIA)).contains("ولادیمیر پوتین");
    }

    @Test
    void the_first_spelling_of_the_record_is_the_usual_one() {
        assertThat(NameSpellings.in(AR, BASHIR, SUDAN)).contains("عمر البشير");
    }

    @Test
    void a_name_that_is_arabic_by_origin_is_persian_too_but_no_arabic_rendering_of_another() {
        assertThat(NameSpellings.in(FA, BASHIR, SUDAN)).contains("عمر البشير");
        assertThat(NameSpellings.in(FA, GBAGBO, Set.of(new StateCode("CIV")))).isEmpty();
        assertThat(NameSpellings.in(AR, GBAGBO, Set.of(new StateCode("CIV")))).contains("لوران غباغبو");
    }

    @Test
    void a_name_without_a_spelling_in_the_script_stays_as_recorded() {
        assertThat(NameSpellings.in(AR, List.of("Mikhail Mindzaev", "Михаил Миндзаев"), RUSSIA))
                .isEmpty();
        assertThat(NameSpellings.in(FA, List.of(), SUDAN)).isEmpty();
    }

    @Test
    void readers_of_latin_script_do_without_the_spellings() {
        var none = new NameSpellings(() -> {
            throw new AssertionError("asked of the record");
        });
        assertThat(none.of(new PersonId("al-bashir"), SUDAN, EN)).isEmpty();
        assertThat(none.of(new PersonId("al-bashir"), SUDAN, FR)).isEmpty();
        var some = new NameSpellings(() -> Map.of(new PersonId("al-bashir"), BASHIR));
        assertThat(some.of(new PersonId("al-bashir"), SUDAN, AR)).contains("عمر البشير");
    }
}
