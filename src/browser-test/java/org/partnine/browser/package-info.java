/** The pages in a real browser: what a reader sees, hears and types. Compiled and run in the profile {@code full} only. */
@NullMarked
package org.partnine.browser;

import org.jspecify.annotations.NullMarked;
