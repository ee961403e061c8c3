/**
 * Requests for cooperation and their life, pleas, acts of cooperation.
 *
 * <p>May import: {@code situations} and what stands to its right.
 */
@NullMarked
package org.partnine.requests;

import org.jspecify.annotations.NullMarked;
