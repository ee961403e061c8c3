/**
 * Who is asking, and whether they may: the filters in front of the doors.
 *
 * <p>May import: everything.
 */
@NullMarked
package org.partnine.platform.security;

import org.jspecify.annotations.NullMarked;
