package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.documents.Newest;

class NewestListsTest {

    @Test
    void only_a_list_that_is_cut_says_how_many_there_are_and_where() {
        var lists = new NewestLists("state", "KEN", null);
        assertThat(lists.of("visits", new Newest<>(List.of("a", "b"), 2))).containsExactly("a", "b");
        assertThat(lists.of("requests", "addressee", new Newest<>(List.of("c"), 9)))
                .containsExactly("c");
        assertThat(lists.more()).isEqualTo(Map.of("requests", new MoreBody(9, "/api/v1/requests?addressee=KEN")));
    }

    @Test
    void the_rest_is_asked_for_as_it_was_known_then() {
        var lists = new NewestLists("person", "al-bashir", "2018-06-01");
        lists.of("visits", new Newest<>(List.of("a"), 3));
        assertThat(lists.more())
                .containsEntry("visits", new MoreBody(3, "/api/v1/visits?person=al-bashir&knownAt=2018-06-01"));
    }
}
