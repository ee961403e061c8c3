/**
 * A State, its standing, duties and conduct in one dossier, and two of them side by side.
 *
 * <p>May import of the web: {@code frame}, {@code shown}.
 */
@NullMarked
package org.partnine.web.states;

import org.jspecify.annotations.NullMarked;
