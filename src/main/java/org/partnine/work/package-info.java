/**
 * Long work in the background, one at a time over all instances: who asked for it, how far it is, how it is stopped.
 * What the work itself does is written where its matter is, as a {@link org.partnine.work.Work}.
 *
 * <p>May import: {@code law}, {@code ledger} (identifiers).
 */
@NullMarked
package org.partnine.work;

import org.jspecify.annotations.NullMarked;
