/**
 * What the record adds up to: twenty counts of where cooperation was owed, given, refused or let pass.
 *
 * <p>Each rests on records that can be opened one by one. May import: {@code obligations} and what stands to its right.
 */
@NullMarked
package org.partnine.indicators;

import org.jspecify.annotations.NullMarked;
