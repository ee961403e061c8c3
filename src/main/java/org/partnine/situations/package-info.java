/**
 * Triggers, situations, persons, offices and warrants.
 *
 * <p>May import: {@code states} and what stands to its right.
 */
@NullMarked
package org.partnine.situations;

import org.jspecify.annotations.NullMarked;
