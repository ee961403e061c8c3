/**
 * Stays of wanted persons, past and expected.
 *
 * <p>May import: {@code requests} and what stands to its right.
 */
@NullMarked
package org.partnine.visits;

import org.jspecify.annotations.NullMarked;
