/**
 * Proposals and the decisions on them, comments on records, and who is to see to what.
 *
 * <p>May import of the web: {@code frame}, {@code shown}.
 */
@NullMarked
package org.partnine.web.review;

import org.jspecify.annotations.NullMarked;
