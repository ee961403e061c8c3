/**
 * The question of who must cooperate: its form, the question in one line, the answer through time, and how the answer
 * is cited.
 *
 * <p>May import of the web: {@code frame}, {@code shown}.
 */
@NullMarked
package org.partnine.web.ask;

import org.jspecify.annotations.NullMarked;
