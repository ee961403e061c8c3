/**
 * What every page stands in and is asked with: its frame, texts, address and language; the days, names and choices in
 * its parameters, and what is said when they are at fault.
 *
 * <p>May import of the web: nothing else.
 */
@NullMarked
package org.partnine.web.frame;

import org.jspecify.annotations.NullMarked;
