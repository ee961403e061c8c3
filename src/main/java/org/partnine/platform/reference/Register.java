package org.partnine.platform.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the data set and the table that holds its facts.
 *
 * @param resource name of the file in the description
 * @param table name of the table
 * @param renamed the table's columns by those of the file, where they differ; {@code key} for a key of one column
 * @param publicDay when a fact of the file became public
 * @param actDocument where the row is an act that is a document itself
 */
record Register(
        String resource,
        String table,
        Map<String, String> renamed,
        PublicDay publicDay,
        Optional<ActDocument> actDocument) {

    /** All, in the order in which they are written. */
    static final List<Register> ALL = List.of(
            new Register("states", "state", Map.of("iso3", "key"), PublicDay.ALWAYS),
            new Register("organisations", "organisation", Map.of("code", "key"), PublicDay.ALWAYS),
            new Register("situations", "situation", Map.of("situation_id", "key"), PublicDay.OF_SITUATION),
            new Register(
                    "persons",
                    "person",
                    Map.of("person_id", "key", "nationality_iso3", "nationality_code"),
                    PublicDay.OF_FIRST_WARRANT),
            new Register(
                    "person-aliases", "person_alias", Map.of("person_id", "person_key"), PublicDay.OF_FIRST_WARRANT),
            new Register(
                    "treaty-actions",
                    "treaty_action",
                    Map.of("iso3", "state_code", "action_date", "acted_on", "effective_date", "effective_on"),
                    PublicDay.of("action_date")),
            new Register(
                    "declarations",
                    "declaration",
                    Map.of("iso3", "state_code", "situation_id", "situation_key"),
                    PublicDay.of("made_on")),
            new Register(
                    "agreements",
                    "agreement",
                    Map.of(
                            "agreement_id", "key",
                            "iso3", "party_code",
                            "counterparty", "counterparty_code",
                            "person_id", "person_key"),
                    PublicDay.of("signed_on", "in_force_on")),
            new Register("legislation", "legislation", Map.of("iso3", "state_code"), PublicDay.of("enacted_on")),
            new Register(
                    "flags",
                    "flag",
                    Map.of(
                            "flag_id", "key",
                            "iso3", "state_code",
                            "situation_id", "situation_key",
                            "from", "holds_from",
                            "until", "holds_until"),
                    PublicDay.of("from")),
            new Register(
                    "unsc-acts",
                    "council_act",
                    Map.of("act_id", "key", "situation_id", "situation_key", "finding_id", "finding_key"),
                    PublicDay.of("adopted_on"),
                    ActDocument.of("symbol", "adopted_on", "", "paragraph")),
            new Register(
                    "asp-acts",
                    "assembly_act",
                    Map.of("act_id", "key", "finding_ids", "finding_keys"),
                    PublicDay.of("adopted_on"),
                    ActDocument.of("symbol", "adopted_on", "title", "paragraphs")),
            new Register(
                    "offices",
                    "office",
                    Map.of(
                            "person_id", "person_key",
                            "iso3", "state_code",
                            "office", "title",
                            "from", "held_from",
                            "until", "held_until"),
                    PublicDay.of("from")),
            new Register(
                    "warrants",
                    "warrant",
                    Map.of("warrant_id", "key", "person_id", "person_key", "situation_id", "situation_key"),
                    PublicDay.of("unsealed_on", "issued_on")),
            new Register(
                    "findings",
                    "finding",
                    Map.of(
                            "finding_id", "key",
                            "situation_id", "situation_key",
                            "person_id", "person_key",
                            "state_iso3", "state_code",
                            "request_type", "request_types",
                            "number_read_on_document", "number_read"),
                    PublicDay.of("decided_on"),
                    ActDocument.of("decision_number", "decided_on", "", "")),
            new Register(
                    "visits",
                    "visit",
                    Map.of(
                            "visit_id", "key",
                            "person_id", "person_key",
                            "state_iso3", "state_code",
                            "from", "first_day",
                            "to", "last_day",
                            "finding_id", "finding_key"),
                    PublicDay.of("from")),
            new Register(
                    "addressee-groups",
                    "addressee_group",
                    Map.of("group", "group_code", "iso3", "state_code", "from", "member_from", "until", "member_until"),
                    PublicDay.alwaysUnless("public_on")),
            new Register(
                    "requests",
                    "cooperation_request",
                    Map.of(
                            "request_id", "key",
                            "situation_id", "situation_key",
                            "person_id", "person_key",
                            "visit_id", "visit_key",
                            "parent_request_id", "parent_request_key"),
                    PublicDay.of("public_on", "transmitted_on"),
                    ActDocument.of("document", "", "", "")),
            new Register(
                    "request-events",
                    "request_event",
                    Map.of(
                            "event_id", "key",
                            "request_id", "request_key",
                            "on", "happened_on",
                            "ended_by_event", "ended_by_event_key"),
                    PublicDay.OF_REQUEST_EVENT,
                    ActDocument.of("document", "", "", "")),
            new Register(
                    "cooperation-acts",
                    "cooperation_act",
                    Map.of(
                            "act_id",
                            "key",
                            "state_iso3",
                            "state_codes",
                            "person_id",
                            "person_key",
                            "date",
                            "happened_on"),
                    PublicDay.of("date")),
            new Register(
                    "proceeding-events",
                    "proceeding_event",
                    Map.of("event_id", "key", "finding_id", "finding_key", "on", "happened_on"),
                    PublicDay.of("on"),
                    ActDocument.of("document", "", "", "")),
            new Register(
                    "pleas",
                    "plea",
                    Map.of(
                            "plea_id", "key",
                            "state_iso3", "state_code",
                            "finding_id", "finding_key",
                            "request_id", "request_key",
                            "answered_by_document", "answered_by"),
                    PublicDay.of("raised_on")),
            new Register("readings", "reading", Map.of("question_id", "question_code"), PublicDay.of("authority_on")));

    Register(String resource, String table, Map<String, String> renamed, PublicDay publicDay) {
        this(resource, table, renamed, publicDay, Optional.empty());
    }

    static Optional<Register> of(String resource) {
        return ALL.stream().filter(r -> r.resource().equals(resource)).findFirst();
    }

    /** The table's column for a column of the file. */
    String column(String csvColumn) {
        return renamed.getOrDefault(csvColumn, csvColumn);
    }

    /** Whether the table keeps the column; of the others, a column beside them says the same. */
    boolean keeps(String csvColumn) {
        return !csvColumn.equals("date_precision")
                && !(table.equals("addressee_group") && csvColumn.equals("public_on"));
    }

    /**
     * The document that is the act itself.
     *
     * @param symbol column with its symbol
     * @param datedOn column with its date; empty if the row's dates are others
     * @param title column with its title; empty if there is none
     * @param pinpoint column with the place in it; empty if there is none
     */
    record ActDocument(String symbol, String datedOn, String title, String pinpoint) {
        static Optional<ActDocument> of(String symbol, String datedOn, String title, String pinpoint) {
            return Optional.of(new ActDocument(symbol, datedOn, title, pinpoint));
        }
    }
}
