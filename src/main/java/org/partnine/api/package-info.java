/**
 * The JSON door under {@code /api/v1}: converts, calls once, converts back.
 *
 * <p>May import: everything but {@code web} and {@code platform}.
 */
@NullMarked
package org.partnine.api;

import org.jspecify.annotations.NullMarked;
