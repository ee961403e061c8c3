/**
 * The HTML door: converts, calls once, converts back.
 *
 * <p>May import: everything but {@code api} and {@code platform}.
 */
@NullMarked
package org.partnine.web;

import org.jspecify.annotations.NullMarked;
