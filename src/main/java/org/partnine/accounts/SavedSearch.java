package org.partnine.accounts;

import java.time.Instant;

/**
 * A search or a filtered list that its owner wants to come back to.
 *
 * @param key opaque
 * @param name what its owner calls it
 * @param address path and parameters of the page
 */
public record SavedSearch(String key, String name, String address, Instant madeAt) {}
