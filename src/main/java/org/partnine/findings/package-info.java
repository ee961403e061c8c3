/**
 * Findings of non-compliance, where they were sent, measures taken.
 *
 * <p>May import: {@code visits} and what stands to its right.
 */
@NullMarked
package org.partnine.findings;

import org.jspecify.annotations.NullMarked;
