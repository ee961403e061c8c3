package org.partnine.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.accounts.Gate.Decision.ALLOWED;
import static org.partnine.accounts.Gate.Decision.FACTOR_FIRST;
import static org.partnine.accounts.Gate.Decision.FORBIDDEN;
import static org.partnine.accounts.Gate.Decision.WHO_IS_IT;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what. */
class GateTest {

    private static final Gate OPEN = new Gate(true);
    private static final Gate CLOSED = new Gate(false);

    @Test
    void nobody_known_reads_where_that_is_allowed_and_signs_in_anywhere() {
        var nobody = new Reader.Anonymous();
        assertThat(OPEN.decide(Operation.READ, nobody, false, null)).isEqualTo(ALLOWED);
        assertThat(CLOSED.decide(Operation.READ, nobody, false, null)).isEqualTo(WHO_IS_IT);
        assertThat(CLOSED.decide(Operation.ENTER, nobody, true, null)).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void in_person_the_role_alone_decides(Operation operation) {
        for (Role role : Role.values()) {
            boolean may = operation.needed().map(role::includes).orElse(true);
            assertThat(CLOSED.decide(operation, reader(role, Scopes.ALL), true, "visits"))
                    .as("%s as %s", operation, role)
                    .isEqualTo(may ? ALLOWED : FORBIDDEN);
        }
    }

    @Test
    void nobody_known_does_nothing_that_takes_a_role() {
        for (Operation operation : Operation.values()) {
            if (operation.needed().isPresent()) {
                assertThat(OPEN.decide(operation, new Reader.Anonymous(), true, null))
                        .as("%s", operation)
                        .isEqualTo(WHO_IS_IT);
            }
        }
    }

    @Test
    void a_token_reaches_no_further_than_its_scopes() {
        var reads = reader(Role.ADMINISTRATOR, scopes("read"));
        assertThat(OPEN.decide(Operation.READ, reads, false, null)).isEqualTo(ALLOWED);
        assertThat(OPEN.decide(Operation.PROPOSE, reads, true, "visits")).isEqualTo(FORBIDDEN);
        assertThat(OPEN.decide(Operation.ADMINISTER, reads, false, null)).isEqualTo(FORBIDDEN);
        assertThat(OPEN.decide(Operation.KEEP_OWN_ACCOUNT, reads, false, null)).isEqualTo(ALLOWED);
        assertThat(OPEN.decide(Operation.KEEP_OWN_ACCOUNT, reads, true, null)).isEqualTo(FORBIDDEN);
        var writesVisits = reader(Role.CONTRIBUTOR, scopes("write:visits"));
        assertThat(OPEN.decide(Operation.PROPOSE, writesVisits, true, "visits")).isEqualTo(ALLOWED);
        assertThat(OPEN.decide(Operation.PROPOSE, writesVisits, true, "requests"))
                .isEqualTo(FORBIDDEN);
        assertThat(OPEN.decide(Operation.READ, writesVisits, false, null)).isEqualTo(FORBIDDEN);
    }

    @Test
    void a_token_does_not_lift_its_owner() {
        assertThat(OPEN.decide(Operation.ADMINISTER, reader(Role.REVIEWER, Scopes.ALL), true, null))
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void who_owes_a_second_factor_sets_one_up_or_leaves_and_does_nothing_else() {
        var owing = new Reader.SignedIn("k", "n", Role.ADMINISTRATOR, Set.of()).owingFactor();
        for (Operation operation : Operation.values()) {
            boolean isLeft = operation == Operation.ENTER || operation == Operation.SET_SECOND_FACTOR;
            assertThat(OPEN.decide(operation, owing, true, null))
                    .as("%s", operation)
                    .isEqualTo(isLeft ? ALLOWED : FACTOR_FIRST);
        }
    }

    private static Scopes scopes(String... names) {
        return new Scopes(Set.of(names));
    }

    private static Reader reader(Role role, Scopes scopes) {
        return new Reader.SignedIn("k", "n", role, Set.of()).by(scopes);
    }
}
