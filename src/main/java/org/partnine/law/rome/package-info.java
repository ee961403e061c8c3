/**
 * The regime of the Rome Statute: decides whether an addressee owed cooperation on a day, on which bases, and why (rules L1 to L13).
 *
 * <p>May import: {@code law}.
 */
@NullMarked
package org.partnine.law.rome;

import org.jspecify.annotations.NullMarked;
