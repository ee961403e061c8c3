/**
 * Treaty status, declarations, agreements and legislation of States and organisations.
 *
 * <p>May import: {@code documents}, {@code law}; beside them {@code ledger} and {@code accounts}.
 */
@NullMarked
package org.partnine.states;

import org.jspecify.annotations.NullMarked;
