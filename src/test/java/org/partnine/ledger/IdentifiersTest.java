package org.partnine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void identifiers_are_well_formed_and_differ() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String id = Identifiers.next();
            assertThat(Identifiers.isWellFormed(id)).isTrue();
            assertThat(id).hasSize(11);
            assertThat(seen.add(id)).isTrue();
        }
    }

    @Test
    void one_wrong_character_anywhere_is_noticed() {
        for (int n = 0; n < 200; n++) {
            String id = Identifiers.next();
            for (int i = 0; i < id.length(); i++) {
                for (char c : "0123456789abcdefghjkmnpqrstvwxyz".toCharArray()) {
                    if (c != id.charAt(i)) {
                        assertThat(Identifiers.isWellFormed(id.substring(0, i) + c + id.substring(i + 1)))
                                .as(id + " " + i + c)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void two_neighbours_swapped_are_noticed() {
        for (int n = 0; n < 2_000; n++) {
            String id = Identifiers.next();
            for (int i = 0; i + 2 < id.length(); i++) {
                if (id.charAt(i) != id.charAt(i + 1)) {
                    assertThat(Identifiers.isWellFormed(
                                    id.substring(0, i) + id.charAt(i + 1) + id.charAt(i) + id.substring(i + 2)))
                            .isFalse();
                }
            }
        }
    }
}
