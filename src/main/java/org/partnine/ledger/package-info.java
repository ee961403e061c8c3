/**
 * What changed, when, by whom and why: an entry for every change, sealed into Merkle trees whose roots are chained, so
 * that a change behind the application's back shows.
 *
 * <p>May import: {@code law}.
 */
@NullMarked
package org.partnine.ledger;

import org.jspecify.annotations.NullMarked;
