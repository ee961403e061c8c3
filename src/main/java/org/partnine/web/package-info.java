/**
 * The HTML door: converts, calls once, converts back.
 *
 * <p>Here stand the first page and what puts the pages into Spring MVC, on top of one package for each feature; these
 * import one another one way, down to {@code frame}, and never this one. May import: everything but {@code api} and
 * {@code platform}.
 */
@NullMarked
package org.partnine.web;

import org.jspecify.annotations.NullMarked;
