/**
 * How records are kept: the shape of each register, the checks before a write, versions, retraction and history. What
 * belongs to one register alone, its shape and its rules, is in the room of that register.
 *
 * <p>May import: {@code documents}, {@code ledger}, {@code law}.
 */
@NullMarked
package org.partnine.recording;

import org.jspecify.annotations.NullMarked;
