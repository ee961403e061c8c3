/**
 * The clock, the database (its own server included), the loading of reference data.
 *
 * <p>May import: everything; nothing imports it.
 */
@NullMarked
package org.partnine.platform;

import org.jspecify.annotations.NullMarked;
