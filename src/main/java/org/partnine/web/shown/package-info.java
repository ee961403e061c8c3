/**
 * How a record is named, said, marked, dated and drawn as a timeline, the same on every page.
 *
 * <p>May import of the web: {@code frame}.
 */
@NullMarked
package org.partnine.web.shown;

import org.jspecify.annotations.NullMarked;
