/**
 * Who may see and do what.
 *
 * <p>May import: {@code law}, {@code ledger} (identifiers).
 */
@NullMarked
package org.partnine.accounts;

import org.jspecify.annotations.NullMarked;
