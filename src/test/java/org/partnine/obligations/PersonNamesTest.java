package org.partnine.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.law.Confidence;
import org.partnine.law.Knowledge;
import org.partnine.law.PersonId;
import org.partnine.law.Source;
import org.partnine.law.rome.SoughtPerson;

class PersonNamesTest {

    private static final List<SoughtPerson> PERSONS = List.of(
            person("al-bashir", "Omar Hassan Ahmad Al Bashir"),
            person("al-hassan", "Al Hassan Ag Abdoul Aziz Ag Mohamed Ag Mahmoud"),
            person("l-gbagbo", "Laurent Koudou Gbagbo"),
            person("s-gbagbo", "Simone Gbagbo"),
            person("ngaissona", "Patrice-Edouard Ngaïssona"),
            person("abd-al-rahman", "Ali Muhammad Ali Abd-Al-Rahman (Ali Kushayb)"));

    @ParameterizedTest
    @ValueSource(
            strings = {"Al-Bashir", "Al Bashir", "AL-BASHIR", "Bashir", "bashir", "Omar Al Bashir", "albashir", "Bashi"
            })
    void a_part_of_a_name_finds_its_one_bearer(String part) {
        assertThat(meant(part)).containsExactly("al-bashir");
    }

    @Test
    void accents_need_not_be_written() {
        assertThat(meant("Ngaissona")).containsExactly("ngaissona");
        assertThat(meant("patrice edouard ngaïssona")).containsExactly("ngaissona");
    }

    @Test
    void words_that_follow_each_other_outweigh_words_scattered_over_a_name() {
        assertThat(meant("Al Hassan")).containsExactly("al-hassan");
    }

    @Test
    void a_name_that_several_bear_finds_them_all() {
        assertThat(meant("Gbagbo")).containsExactly("l-gbagbo", "s-gbagbo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody", "Omar Gbagbo", "", " ", "-"})
    void what_is_no_part_of_a_name_finds_nobody(String words) {
        assertThat(meant(words)).isEmpty();
    }

    @Test
    void another_spelling_finds_its_bearer_in_any_script() {
        var spellings = Map.of(new PersonId("al-bashir"), List.of("Omar el-Béchir", "عمر البشير"));
        for (String words : List.of("عمر البشير", "البشير", "Béchir", "el bechir")) {
            assertThat(PersonNames.meant(words, PERSONS, spellings))
                    .as(words)
                    .extracting(person -> person.id().value())
                    .containsExactly("al-bashir");
        }
    }

    private static List<String> meant(String words) {
        return PersonNames.meant(words, PERSONS).stream()
                .map(person -> person.id().value())
                .toList();
    }

    private static SoughtPerson person(String id, String name) {
        var source = new Source("as recorded", List.of(), null, Confidence.HIGH, LocalDate.of(2026, 11, 22));
        return new SoughtPerson(
                new PersonId(id), name, Set.of(), source, new Knowledge(Instant.parse("2009-03-04T00:00:00Z"), null));
    }
}
