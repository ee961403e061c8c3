/**
 * The legal vocabulary and the seam of cooperation regimes: sources of duty, duties, addressees, grounds, answers.
 *
 * <p>May import: the JDK and null annotations only; no Spring, no SQL, no clock, no input or output.
 */
@NullMarked
package org.partnine.law;

import org.jspecify.annotations.NullMarked;
