package org.partnine.law;

/** The sources of a duty to cooperate, in words in docs/glossary.md; SC_URGED is no duty. */
public enum BasisCode {
    ST_PARTY,
    ST_RESIDUAL,
    DECL_12_3,
    ADHOC_87_5,
    SC_SHALL,
    SC_URGED,
    IGO_AGREEMENT,
    APIC,
    HOST_AGREEMENT,
    VOL_AGREEMENT,
    ICTY_29,
    ICTR_28,
    IRMCT_28,
    HR_CHARTER_56,
    HR_TREATY,
    HR_UPR,
    HR_COMPLAINT,
    HR_SPECIAL_PROC,
    SC_CT_2178
}
