/**
 * The lives of what the regime of the Rome Statute sets going: requests, non-compliance proceedings, visits of wanted
 * persons. Decides which step may follow which, what a step must state, and which time limits run.
 *
 * <p>May import: {@code law} and {@code law.rome}.
 */
@NullMarked
package org.partnine.law.rome.life;

import org.jspecify.annotations.NullMarked;
