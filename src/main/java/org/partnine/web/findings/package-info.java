/**
 * Findings of non-compliance, the matter behind each as a timeline, and what followed on each rung.
 *
 * <p>May import of the web: {@code frame}, {@code shown}.
 */
@NullMarked
package org.partnine.web.findings;

import org.jspecify.annotations.NullMarked;
