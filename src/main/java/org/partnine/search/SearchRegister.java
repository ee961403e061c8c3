package org.partnine.search;

/** The registers that are searched. */
public enum SearchRegister {
    STATE,
    ORGANISATION,
    SITUATION,
    PERSON,
    DOCUMENT,
    REQUEST,
    FINDING,
    PLEA,
    READING,
    ASSEMBLY_ACT,
    COUNCIL_ACT,
    PROCEEDING_EVENT,
    VISIT
}
