/**
 * Situations, and the persons who are wanted in them.
 *
 * <p>May import of the web: {@code frame}, {@code shown}.
 */
@NullMarked
package org.partnine.web.situations;

import org.jspecify.annotations.NullMarked;
