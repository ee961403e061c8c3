package org.partnine.law;

/**
 * A place in an instrument.
 *
 * @param pinpoint the place as the instrument's grammar writes it: {@code art. 87(7)}, {@code rule 195}, {@code OP2}
 */
public record Provision(Instrument instrument, String pinpoint) {

    /** A provision of the Rome Statute: {@code romeStatute("87(7)")} is art. 87(7). */
    public static Provision romeStatute(String article) {
        return new Provision(Instrument.ROME_STATUTE, "art. " + article);
    }

    public static Provision rule(String number) {
        return new Provision(Instrument.RULES_OF_PROCEDURE, "rule " + number);
    }

    public static Provision charter(String article) {
        return new Provision(Instrument.UN_CHARTER, "art. " + article);
    }

    /** The instruments the law is found in. */
    public enum Instrument {
        ROME_STATUTE,
        RULES_OF_PROCEDURE,
        REGULATIONS_OF_THE_COURT,
        UN_CHARTER,
        VIENNA_CONVENTION,
        RELATIONSHIP_AGREEMENT,
        PRIVILEGES_AGREEMENT,
        RESPONSIBILITY_OF_STATES,
        /** Procedures relating to non-cooperation: ICC-ASP/10/Res.5, annex, as amended. */
        ASSEMBLY_PROCEDURES
    }
}
