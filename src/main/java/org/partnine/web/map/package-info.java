/**
 * The maps of the world: the standing of States, and where a warrant would be met.
 *
 * <p>May import of the web: {@code frame}, {@code shown}.
 */
@NullMarked
package org.partnine.web.map;

import org.jspecify.annotations.NullMarked;
