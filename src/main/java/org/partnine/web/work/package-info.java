/**
 * Long work that administrators ask for: how far it is, what came of it, and its files.
 *
 * <p>May import of the web: {@code frame}, {@code shown}, {@code review}, {@code records}.
 */
@NullMarked
package org.partnine.web.work;

import org.jspecify.annotations.NullMarked;
