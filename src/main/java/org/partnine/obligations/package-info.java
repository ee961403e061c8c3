/**
 * The questions users ask: brings the records to the law and back as answers.
 *
 * <p>May import: {@code findings} and what stands to its right.
 */
@NullMarked
package org.partnine.obligations;

import org.jspecify.annotations.NullMarked;
