package org.partnine.law.rome.life;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Provision.rule;

import java.util.List;
import java.util.stream.Stream;
import org.partnine.law.Provision;
import org.partnine.law.Provision.Instrument;

/** Why a step of a request's life is refused, and the provisions that forbid it. */
public enum RequestRefusal implements Refusal {
    NOT_TRANSMITTED_YET(statute("87(1)(a)")),
    TRANSMITTED_ALREADY(statute("87(1)(a)")),
    DATE_BEFORE_TRANSMISSION(statute("87(1)(a)")),
    BEFORE_AN_EARLIER_STEP(List.of()),
    EXECUTED_IS_FINAL(statute("89(1)", "93(1)")),
    ENDED_ALREADY(statute("87(1)(a)")),
    CLOSED_BY_DENIAL(statute("87(7)", "93(4)", "93(6)")),
    NOT_RECEIVED_YET(statute("97")),
    RECEIVED_ALREADY(statute("89(2)", "94(1)", "95")),
    EXECUTED_BEFORE_RECEIVED(statute("87(1)(a)", "89(1)", "93(1)")),
    CONSULTING_OUT_OF_PLACE(statute("97")),
    POSTPONED_OUT_OF_PLACE(statute("89(2)", "94(1)", "95")),
    POSTPONED_WITHOUT_GROUND(statute("89(2)", "94(1)", "95")),
    POSTPONED_WITHOUT_PENDING_MATTER(statute("89(2)", "94(1)", "95")),
    POSTPONED_94_FOR_SAME_CASE(statute("94(1)")),
    POSTPONED_89_2_NOT_SURRENDER(statute("89(2)")),
    MODIFIED_WITHOUT_CONSULTATION(statute("93(3)", "97")),
    CONDITIONS_OUT_OF_PLACE(statute("93(5)")),
    DENIED_NOT_FOR_SURRENDER(statute("89(1)", "89(3)", "93(4)")),
    DENIED_ONLY_OTHER_ASSISTANCE(statute("93(4)")),
    DENIED_WITHOUT_GROUND(statute("93(4)", "93(1)(l)", "93(5)")),
    DENIED_OUT_OF_PLACE(statute("93(4)", "93(6)")),
    CHALLENGE_ONLY_OTHER_ASSISTANCE(List.of(new Provision(Instrument.REGULATIONS_OF_THE_COURT, "reg. 108"))),
    UNMET_WITHOUT_PRESENCE(statute("89(1)")),
    PROCEEDING_WITHOUT_FAILURE(statute("87(7)")),
    ONLY_FOR_PROVISIONAL_ARREST(statute("92")),
    IN_CUSTODY_ALREADY(statute("92(1)")),
    PAPERS_WITHOUT_ARREST(statute("92(3)")),
    PAPERS_RECEIVED_ALREADY(statute("92(3)")),
    RELEASED_WITHOUT_CUSTODY(statute("92(3)")),
    RELEASED_AFTER_PAPERS(statute("92(3)")),
    RELEASED_BEFORE_DAY_60(both(statute("92(3)"), List.of(rule("188")))),
    RE_ARREST_WITHOUT_RELEASE(statute("92(4)")),
    RE_ARREST_WITHOUT_PAPERS(statute("92(4)")),
    DUTY_WITHOUT_BASIS(statute("86", "87(5)")),
    DUTY_FROM_INVITATION(statute("87(5)")),
    DAY_NOT_STATED(List.of()),
    CHANNEL_NOT_STATED(statute("87(1)")),
    PROBLEM_NOT_STATED(statute("97")),
    PENDING_MATTER_NOT_STATED(statute("89(2)", "94(1)", "95")),
    END_CONDITION_NOT_STATED(statute("89(2)", "94(1)", "95")),
    ENDING_NOT_STATED(statute("89(2)", "94(1)", "95")),
    NEW_TERMS_NOT_STATED(statute("93(3)", "97")),
    CONDITIONS_NOT_STATED(statute("93(5)")),
    PERFORMANCE_NOT_STATED(statute("89(1)", "93(1)")),
    REASONS_NOT_STATED(statute("93(6)")),
    CONDITIONS_NOT_CONSIDERED(statute("93(5)")),
    LOST_CHANCE_NOT_STATED(statute("87(7)")),
    END_OF_REQUEST_NOT_STATED(List.of());

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists of records
    private final List<Provision> provisions;

    RequestRefusal(List<Provision> provisions) {
        this.provisions = provisions;
    }

    @Override
    public List<Provision> provisions() {
        return provisions;
    }

    private static List<Provision> statute(String... articles) {
        return Stream.of(articles).map(article -> romeStatute(article)).toList();
    }

    private static List<Provision> both(List<Provision> one, List<Provision> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
