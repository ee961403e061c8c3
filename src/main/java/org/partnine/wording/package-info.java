/**
 * The words: turns the codes and facts of an answer into sentences in four languages, and names every code.
 *
 * <p>Decides how a thing is said, never what holds. Stands beside {@code documents}: imports {@code law} and its regimes,
 * the JDK and ICU; everything to its left may import it.
 */
@NullMarked
package org.partnine.wording;

import org.jspecify.annotations.NullMarked;
