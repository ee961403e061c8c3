package org.partnine.web.law;

import static org.partnine.web.law.LawTopic.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Qualifier;
import org.partnine.law.Rule;

/** Which topics of the law belong together; said once, found from both sides. */
final class LawRelations {

    private static final Map<LawTopic, Set<LawTopic>> RELATED = new HashMap<>();

    static {
        join(rule(Rule.L1), rule(Rule.L2), rule(Rule.L3), basis(BasisCode.ST_PARTY), basis(BasisCode.APIC));
        join(rule(Rule.L1), qualifier(Qualifier.RATIFIED_NOT_IN_FORCE), qualifier(Qualifier.ART_124_DECL));
        join(rule(Rule.L2), qualifier(Qualifier.SIGNATORY_ONLY), qualifier(Qualifier.RATIFIED_NOT_IN_FORCE));
        join(rule(Rule.L3), rule(Rule.L4), basis(BasisCode.ST_RESIDUAL));
        join(
                rule(Rule.L3),
                qualifier(Qualifier.WITHDRAWAL_ANNOUNCED),
                qualifier(Qualifier.WITHDRAWAL_NOTIFIED),
                qualifier(Qualifier.WITHDRAWN));
        join(
                rule(Rule.L4),
                basis(BasisCode.ST_RESIDUAL),
                qualifier(Qualifier.RESIDUAL_SCOPE),
                rule(Rule.L13),
                reading("OQ1"));
        join(
                basis(BasisCode.ST_RESIDUAL),
                qualifier(Qualifier.RESIDUAL_SCOPE),
                qualifier(Qualifier.WITHDRAWN),
                reading("OQ1"),
                reading("OQ13"));
        join(rule(Rule.L5), basis(BasisCode.DECL_12_3), qualifier(Qualifier.SITUATION_SCOPE));
        join(
                rule(Rule.L6),
                basis(BasisCode.SC_SHALL),
                basis(BasisCode.SC_URGED),
                qualifier(Qualifier.SITUATION_SCOPE),
                rule(Rule.L7));
        join(rule(Rule.L6), qualifier(Qualifier.ART_16_DEFERRAL), reading("OQ5"));
        join(basis(BasisCode.SC_SHALL), basis(BasisCode.SC_URGED), reading("OQ5"), reading("OQ8"), reading("OQ9"));
        join(rule(Rule.L7), qualifier(Qualifier.PARALLEL_BASIS));
        join(
                rule(Rule.L8),
                qualifier(Qualifier.VOLUNTARY_FORM),
                qualifier(Qualifier.NO_REQUEST_YET),
                basis(BasisCode.VOL_AGREEMENT));
        join(
                rule(Rule.L8),
                basis(BasisCode.ADHOC_87_5),
                basis(BasisCode.IGO_AGREEMENT),
                basis(BasisCode.HOST_AGREEMENT));
        join(basis(BasisCode.APIC), form(Form.PRIVILEGES));
        join(basis(BasisCode.HOST_AGREEMENT), form(Form.PRIVILEGES), form(Form.TRANSIT));
        join(basis(BasisCode.IGO_AGREEMENT), form(Form.INFO_IGO));
        join(
                basis(BasisCode.VOL_AGREEMENT),
                form(Form.SENTENCE_ENFORCEMENT),
                form(Form.ART108_APPROVAL),
                qualifier(Qualifier.VOLUNTARY_FORM));
        join(
                basis(BasisCode.HR_CHARTER_56),
                form(Form.HR_COOPERATION),
                basis(BasisCode.HR_TREATY),
                basis(BasisCode.HR_UPR),
                basis(BasisCode.HR_COMPLAINT),
                basis(BasisCode.HR_SPECIAL_PROC));
        join(basis(BasisCode.ICTY_29), basis(BasisCode.ICTR_28), basis(BasisCode.IRMCT_28));
        for (Qualifier ground : Qualifier.values()) {
            if (qualifier(ground).kind() == LawTopic.Kind.GROUNDS) {
                join(rule(Rule.L9), qualifier(ground));
            }
        }
        join(
                form(Form.ARREST_SURRENDER),
                form(Form.PROVISIONAL_ARREST),
                form(Form.TRANSIT),
                qualifier(Qualifier.ART_59_CUSTODIAL));
        join(
                form(Form.ARREST_SURRENDER),
                qualifier(Qualifier.ART_89_2_NE_BIS),
                qualifier(Qualifier.ART_89_4_LOCAL_CASE),
                qualifier(Qualifier.ART_90_COMPETING));
        join(
                form(Form.ARREST_SURRENDER),
                qualifier(Qualifier.ART_98_1_RAISED),
                qualifier(Qualifier.ART_98_2_RAISED),
                qualifier(Qualifier.ART_95_POSTPONE));
        join(form(Form.ARREST_SURRENDER), qualifier(Qualifier.OVERFLIGHT), qualifier(Qualifier.ART_101_SPECIALITY));
        join(form(Form.PROVISIONAL_ARREST), qualifier(Qualifier.ART_92_PROVISIONAL));
        join(form(Form.TRANSIT), qualifier(Qualifier.OVERFLIGHT), reading("OQ2"));
        join(form(Form.F93_E), reading("OQ15"));
        join(form(Form.F93_F), form(Form.TEMP_TRANSFER));
        join(form(Form.F93_I), qualifier(Qualifier.ART_93_4_SECURITY), qualifier(Qualifier.ART_73_ORIGINATOR));
        join(form(Form.F93_L), qualifier(Qualifier.ART_93_3_PRINCIPLE), qualifier(Qualifier.ART_93_9_COMPETING));
        join(form(Form.ART70_COOP), form(Form.ART70_PROSECUTE), qualifier(Qualifier.ART_70_2_DOMESTIC));
        join(form(Form.REPARATIONS), form(Form.FINES_FORFEITURE));
        join(form(Form.ART108_APPROVAL), form(Form.SENTENCE_ENFORCEMENT), qualifier(Qualifier.ART_108_LIMIT));
        join(form(Form.NATIONAL_PROCEDURES), qualifier(Qualifier.NO_DOMESTIC_LAW), reading("OQ14"));
        join(form(Form.DIRECT_EXECUTION), qualifier(Qualifier.ART_99_4_DIRECT));
        join(form(Form.GENERAL), rule(Rule.L8), basis(BasisCode.ST_PARTY));
        join(qualifier(Qualifier.ART_97_CONSULT), reading("OQ10"));
        join(qualifier(Qualifier.ART_95_POSTPONE), reading("OQ11"));
        join(qualifier(Qualifier.ART_98_1_RAISED), qualifier(Qualifier.ART_27_2), reading("OQ4"), reading("OQ5"));
        join(qualifier(Qualifier.ART_98_2_RAISED), reading("OQ3"));
        join(
                rule(Rule.L10),
                qualifier(Qualifier.NO_DOMESTIC_LAW),
                qualifier(Qualifier.REGIONAL_DECISION),
                reading("OQ12"),
                reading("OQ14"));
        join(qualifier(Qualifier.REGIONAL_DECISION), reading("OQ12"));
        join(
                rule(Rule.L11),
                qualifier(Qualifier.AUTHORITY_CONTESTED),
                qualifier(Qualifier.SUCCESSION_QUESTION),
                qualifier(Qualifier.DOMESTIC_AUTHORITY),
                reading("OQ7"));
        join(rule(Rule.L12), qualifier(Qualifier.FACT_UNCONFIRMED));
        join(rule(Rule.L13), reading("OQ1"), reading("OQ2"), reading("OQ3"), qualifier(Qualifier.OVERFLIGHT));
    }

    private LawRelations() {}

    /** In the order in which they were said. */
    static List<LawTopic> to(LawTopic topic) {
        return List.copyOf(RELATED.getOrDefault(topic, Set.of()));
    }

    private static LawTopic rule(Rule rule) {
        return LawTopic.of(rule);
    }

    private static LawTopic basis(BasisCode basis) {
        return LawTopic.of(basis);
    }

    private static LawTopic form(Form form) {
        return LawTopic.of(form);
    }

    private static LawTopic qualifier(Qualifier qualifier) {
        return LawTopic.of(qualifier);
    }

    private static void join(LawTopic one, LawTopic... others) {
        for (LawTopic other : others) {
            RELATED.computeIfAbsent(one, t -> new LinkedHashSet<>()).add(other);
            RELATED.computeIfAbsent(other, t -> new LinkedHashSet<>()).add(one);
        }
    }
}
