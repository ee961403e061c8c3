package org.partnine.documents;

/**
 * A place in a sorted list: where the next part of it begins.
 *
 * @param sort what the list is sorted by, of the last row before the place
 * @param key that row's key, which sorts rows that are equal otherwise
 */
public record Place(String sort, String key) {}
