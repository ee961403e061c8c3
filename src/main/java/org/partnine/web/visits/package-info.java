/**
 * Stays of wanted persons, past and expected: what each asks of the State, and the letter that says so.
 *
 * <p>May import of the web: {@code frame}, {@code shown}, {@code records}.
 */
@NullMarked
package org.partnine.web.visits;

import org.jspecify.annotations.NullMarked;
