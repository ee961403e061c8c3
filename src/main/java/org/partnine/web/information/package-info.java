/**
 * The register about itself: what it is and holds, its data to take away, its design.
 *
 * <p>May import of the web: {@code frame}, {@code shown}, {@code ask}.
 */
@NullMarked
package org.partnine.web.information;

import org.jspecify.annotations.NullMarked;
