/**
 * Forms that write records: built from the shapes, read back, and sent once.
 *
 * <p>May import of the web: {@code frame}, {@code shown}, {@code review}.
 */
@NullMarked
package org.partnine.web.entry;

import org.jspecify.annotations.NullMarked;
