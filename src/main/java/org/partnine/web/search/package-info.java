/**
 * Records found by words, names and numbers.
 *
 * <p>May import of the web: {@code frame}, {@code shown}.
 */
@NullMarked
package org.partnine.web.search;

import org.jspecify.annotations.NullMarked;
