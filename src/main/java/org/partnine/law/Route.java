package org.partnine.law;

/** What may follow if the duty is not met (in the Court's regime arts. 87(5)(b) and 87(7)); in words in docs/glossary.md. */
public enum Route {
    R_87_7_ASP,
    R_87_7_SC,
    R_87_7_ASP_OR_SC,
    R_87_5_ASP,
    R_87_5_SC,
    R_RESIDUAL_OPEN,
    R_SC_TRIBUNAL,
    R_IGO_CONSULT,
    R_HRC,
    R_NONE
}
