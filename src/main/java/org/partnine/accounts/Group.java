package org.partnine.accounts;

/**
 * Accounts to which restricted records are opened together.
 *
 * @param key opaque and permanent
 * @param members how many accounts belong to it
 */
public record Group(String key, String name, int members) {}
