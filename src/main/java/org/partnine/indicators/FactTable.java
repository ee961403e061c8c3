package org.partnine.indicators;

import java.util.Locale;

/**
 * The tables of facts whose documentation is counted, with what places a fact of each; {@code null} in SQL where the
 * table does not say.
 */
enum FactTable {
    TREATY_ACTION("treaty-acts", Rows.FACTS, "f.acted_on", "f.state_code", "null", "null"),
    DECLARATION("declarations", Rows.FACTS, "f.made_on", "f.state_code", "f.situation_key", "null"),
    AGREEMENT("agreements", Rows.FACTS, "f.signed_on", "f.party_code", "null", "f.person_key"),
    LEGISLATION("legislation", Rows.FACTS, "f.enacted_on", "f.state_code", "null", "null"),
    FLAG("flags", Rows.FACTS, "f.holds_from", "f.state_code", "f.situation_key", "null"),
    COUNCIL_ACT("council-acts", Rows.FACTS, "f.adopted_on", "null", "f.situation_key", "null"),
    ASSEMBLY_ACT("assembly-acts", Rows.FACTS, "f.adopted_on", "null", "null", "null"),
    SITUATION("situations", Rows.FACTS, "f.investigation_opened_on", "null", "f.key", "null"),
    PERSON("persons", Rows.LEVELLED, "null", "f.nationality_code", "null", "f.key"),
    OFFICE("offices", Rows.LEVELLED, "f.held_from", "f.state_code", "null", "f.person_key"),
    WARRANT("warrants", Rows.LEVELLED, "f.issued_on", "null", "f.situation_key", "f.person_key"),
    COOPERATION_REQUEST(
            "requests", Rows.GENERATED, "f.transmitted_on", "f.addressee", "f.situation_key", "f.person_key"),
    REQUEST_EVENT("request-events", Rows.GENERATED, "f.happened_on", "f.state_code", "null", "null"),
    COOPERATION_ACT("cooperation-acts", Rows.LEVELLED, "f.happened_on", "f.state_codes[1]", "null", "f.person_key"),
    VISIT("visits", Rows.GENERATED, "f.first_day", "f.state_code", "null", "f.person_key"),
    VISIT_EVENT("visit-events", Rows.LEVELLED, "f.happened_on", "null", "null", "null"),
    FINDING("findings", Rows.GENERATED, "f.decided_on", "f.state_code", "f.situation_key", "f.person_key"),
    NON_COMPLIANCE_PROCEEDING("proceedings", Rows.GENERATED, "null", "f.state_code", "f.situation_key", "f.person_key"),
    PROCEEDING_EVENT("proceeding-events", Rows.GENERATED, "f.happened_on", "null", "null", "null"),
    PLEA("pleas", Rows.GENERATED, "f.raised_on", "f.state_code", "null", "null"),
    READING("readings", Rows.FACTS, "f.authority_on", "null", "null", "null");

    private enum Rows {
        FACTS,
        LEVELLED,
        GENERATED;

        String known() {
            return switch (this) {
                case FACTS -> Known.at("f");
                case LEVELLED -> Known.publicAt("f");
                case GENERATED -> Known.realAt("f");
            };
        }
    }

    private final String register;
    private final Rows rows;
    private final String day;
    private final String state;
    private final String situation;
    private final String person;

    FactTable(String register, Rows rows, String day, String state, String situation, String person) {
        this.register = register;
        this.rows = rows;
        this.day = day;
        this.state = state;
        this.situation = situation;
        this.person = person;
    }

    String register() {
        return register;
    }

    /** Whether a fact of the table has an address of its own; else it stands in the answer about its State. */
    boolean hasAddress() {
        return switch (this) {
            case TREATY_ACTION, DECLARATION, AGREEMENT, LEGISLATION, FLAG, COOPERATION_ACT -> false;
            case COUNCIL_ACT,
                    ASSEMBLY_ACT,
                    SITUATION,
                    PERSON,
                    OFFICE,
                    WARRANT,
                    COOPERATION_REQUEST,
                    REQUEST_EVENT,
                    VISIT,
                    VISIT_EVENT,
                    FINDING,
                    NON_COMPLIANCE_PROCEEDING,
                    PROCEEDING_EVENT,
                    PLEA,
                    READING -> true;
        };
    }

    /** Its facts and whether their source names an official document; a fact that does not say a filter's value fails it. */
    String facts() {
        String table = name().toLowerCase(Locale.ROOT);
        return """
                select f.key, cast(%3$s as text) as happened_on, cast(%4$s as text) as state_code,
                       f.confidence <> 'LOW'
                       and exists (
                         select from document d
                          where d.type <> 'OTHER'
                            and (d.id = f.document_id
                                 or d.id in (
                                      select m.document_id
                                        from source_mention m
                                       where m.fact_table = '%1$s' and m.fact_id = f.id and m.fact_column = 'source'))) as documented
                  from %1$s f
                 where %2$s
                   and (cast(:state as text) is null or %4$s = :state)
                   and (cast(:situation as text) is null or %5$s = :situation)
                   and (cast(:person as text) is null or %6$s = :person)
                """.formatted(table, rows.known(), day, state, situation, person);
    }
}
