package org.partnine.law.rome.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnine.law.Form;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.Admission.Forbidden;

/** Every pair of states: what the table of a request's life allows is allowed, everything else is refused with a reason. */
class RequestMovesTest {

    /** Written out by hand, so that the code's own table is checked against the law's. */
    private static final String TABLE = """
            TRANSMITTED: RECEIVED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            RECEIVED: CONSULTING POSTPONED ACCEPTED_ON_CONDITIONS DENIED PARTLY_EXECUTED EXECUTED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            CONSULTING: POSTPONED MODIFIED ACCEPTED_ON_CONDITIONS DENIED PARTLY_EXECUTED EXECUTED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            POSTPONED: RECEIVED PARTLY_EXECUTED EXECUTED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            MODIFIED: ACCEPTED_ON_CONDITIONS PARTLY_EXECUTED EXECUTED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            ACCEPTED_ON_CONDITIONS: PARTLY_EXECUTED EXECUTED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            PARTLY_EXECUTED: PARTLY_EXECUTED EXECUTED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            LEGALITY_CHALLENGED: PARTLY_EXECUTED EXECUTED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            DENIED: NON_COMPLIANCE_PROCEEDING WITHDRAWN LAPSED
            UNMET: RECEIVED CONSULTING POSTPONED MODIFIED ACCEPTED_ON_CONDITIONS PARTLY_EXECUTED EXECUTED DENIED LEGALITY_CHALLENGED UNMET NON_COMPLIANCE_PROCEEDING WITHDRAWN LAPSED
            NON_COMPLIANCE_PROCEEDING: RECEIVED CONSULTING POSTPONED MODIFIED ACCEPTED_ON_CONDITIONS PARTLY_EXECUTED EXECUTED DENIED LEGALITY_CHALLENGED UNMET WITHDRAWN LAPSED
            EXECUTED:
            WITHDRAWN:
            LAPSED:
            """;

    /**
     * The sub-flow of provisional arrest; denial and challenge are not for this form, whatever the state. That a release
     * follows the papers depends on days, which are left too coarse here to tell.
     */
    private static final String CUSTODY = """
            RECEIVED: ARRESTED
            CONSULTING: ARRESTED
            ARRESTED: PAPERS_RECEIVED RELEASED CONSULTING POSTPONED ACCEPTED_ON_CONDITIONS PARTLY_EXECUTED EXECUTED UNMET WITHDRAWN LAPSED
            PAPERS_RECEIVED: RELEASED CONSULTING POSTPONED ACCEPTED_ON_CONDITIONS PARTLY_EXECUTED EXECUTED UNMET WITHDRAWN LAPSED
            RELEASED: PAPERS_RECEIVED CONSULTING POSTPONED ACCEPTED_ON_CONDITIONS PARTLY_EXECUTED EXECUTED UNMET WITHDRAWN LAPSED
            RE_ARREST: CONSULTING POSTPONED ACCEPTED_ON_CONDITIONS PARTLY_EXECUTED EXECUTED UNMET WITHDRAWN LAPSED
            """;

    private static final Map<Kind, List<Kind>> WAY_TO = new EnumMap<>(Kind.class);

    static {
        WAY_TO.put(Kind.TRANSMITTED, List.of(Kind.TRANSMITTED));
        WAY_TO.put(Kind.RECEIVED, List.of(Kind.TRANSMITTED, Kind.RECEIVED));
        for (Kind kind : List.of(
                Kind.CONSULTING,
                Kind.POSTPONED,
                Kind.ACCEPTED_ON_CONDITIONS,
                Kind.PARTLY_EXECUTED,
                Kind.EXECUTED,
                Kind.DENIED,
                Kind.LEGALITY_CHALLENGED,
                Kind.WITHDRAWN,
                Kind.LAPSED,
                Kind.ARRESTED)) {
            WAY_TO.put(kind, List.of(Kind.TRANSMITTED, Kind.RECEIVED, kind));
        }
        WAY_TO.put(Kind.MODIFIED, List.of(Kind.TRANSMITTED, Kind.RECEIVED, Kind.CONSULTING, Kind.MODIFIED));
        WAY_TO.put(Kind.UNMET, List.of(Kind.TRANSMITTED, Kind.RECEIVED, Kind.CONSULTING, Kind.UNMET));
        WAY_TO.put(
                Kind.NON_COMPLIANCE_PROCEEDING,
                List.of(Kind.TRANSMITTED, Kind.RECEIVED, Kind.CONSULTING, Kind.UNMET, Kind.NON_COMPLIANCE_PROCEEDING));
        WAY_TO.put(Kind.PAPERS_RECEIVED, List.of(Kind.TRANSMITTED, Kind.RECEIVED, Kind.ARRESTED, Kind.PAPERS_RECEIVED));
        WAY_TO.put(Kind.RELEASED, List.of(Kind.TRANSMITTED, Kind.RECEIVED, Kind.ARRESTED, Kind.RELEASED));
        WAY_TO.put(
                Kind.RE_ARREST,
                List.of(
                        Kind.TRANSMITTED,
                        Kind.RECEIVED,
                        Kind.ARRESTED,
                        Kind.RELEASED,
                        Kind.PAPERS_RECEIVED,
                        Kind.RE_ARREST));
    }

    static Stream<Arguments> pairs() {
        return Stream.concat(pairs(Form.F93_L, TABLE), pairs(Form.PROVISIONAL_ARREST, CUSTODY));
    }

    private static Stream<Arguments> pairs(Form form, String table) {
        return table.lines().flatMap(line -> {
            Kind from = Kind.valueOf(line.substring(0, line.indexOf(':')));
            Set<Kind> allowed = EnumSet.noneOf(Kind.class);
            Arrays.stream(line.substring(line.indexOf(':') + 1).trim().split(" "))
                    .filter(name -> !name.isEmpty())
                    .map(Kind::valueOf)
                    .forEach(allowed::add);
            boolean custody = form == Form.PROVISIONAL_ARREST;
            return Arrays.stream(Kind.values())
                    .filter(to -> !custody
                            || RequestMoves.PROVISIONAL_ARREST.contains(from)
                            || RequestMoves.PROVISIONAL_ARREST.contains(to))
                    .map(to -> Arguments.of(form, from, to, allowed.contains(to)));
        });
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}: {3}")
    @MethodSource("pairs")
    void the_table_decides(Form form, Kind from, Kind to, boolean allowed) {
        RequestLife life = RequestLife.of(RequestMade.of(form, Request.Nature.REQUEST));
        for (Kind kind : WAY_TO.getOrDefault(from, List.of())) {
            life = admitted(life.then(Steps.complete(kind, form)));
        }
        assertThat(life.state()).contains(from);
        assertThat(life.then(Steps.complete(to, form)) instanceof Allowed<RequestLife>)
                .isEqualTo(allowed);
    }

    @Test
    void every_pair_of_states_is_in_one_of_the_tables() {
        assertThat(pairs(Form.F93_L, TABLE).count()).isEqualTo(14L * Kind.values().length);
        assertThat(WAY_TO.keySet()).containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @MethodSource("kindsButTransmission")
    void nothing_comes_before_transmission(Kind kind) {
        var life = RequestLife.of(RequestMade.of(Form.F93_L, Request.Nature.REQUEST));
        assertThat(Steps.reason(life.then(Steps.complete(kind, Form.F93_L))))
                .isEqualTo(RequestRefusal.NOT_TRANSMITTED_YET);
    }

    static Stream<Kind> kindsButTransmission() {
        return Arrays.stream(Kind.values()).filter(k -> k != Kind.TRANSMITTED);
    }

    private static RequestLife admitted(Admission<RequestLife> admission) {
        return switch (admission) {
            case Allowed<RequestLife> allowed -> allowed.after();
            case Forbidden<RequestLife> forbidden -> throw new AssertionError(forbidden.reasons());
        };
    }
}
