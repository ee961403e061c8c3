package org.partnine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.SplittableRandom;

class IdentifiersFuzz {

    @FuzzTest
    void the_check_character_tells_an_identifier_from_a_mistyped_one(
            @NotNull String text, long seed, int at, char instead) {
        assertThat(Identifiers.isWellFormed(text) && Identifiers.isMistyped(text))
                .isFalse();

        String id = Identifiers.from(new SplittableRandom(seed));
        assertThat(Identifiers.isWellFormed(id)).isTrue();
        int place = Math.floorMod(at, id.length());
        String mistyped = id.substring(0, place) + instead + id.substring(place + 1);
        if (Character.toLowerCase(instead) != id.charAt(place)) {
            assertThat(Identifiers.isWellFormed(mistyped)).isFalse();
        }
        int next = Math.floorMod(at, id.length() - 1);
        if (id.charAt(next) != id.charAt(next + 1)) {
            String swapped = id.substring(0, next) + id.charAt(next + 1) + id.charAt(next) + id.substring(next + 2);
            assertThat(Identifiers.isMistyped(swapped)).isTrue();
        }
    }
}
