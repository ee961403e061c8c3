package org.partnine.law;

/** An intergovernmental organisation by its short name in the register: UN, EU, AU, INTERPOL, OAS. */
public record OrganisationCode(String value) {

    public OrganisationCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an organisation needs a code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
