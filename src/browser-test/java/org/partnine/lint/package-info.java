/** Linters that need Node, over what the application serves. Compiled and run in the profile {@code full} only. */
@NullMarked
package org.partnine.lint;

import org.jspecify.annotations.NullMarked;
