/**
 * What comes before and beside publication: proposals, on which a second person decides; comments on records; who is to
 * see to what. All of it is for signed-in readers alone, and of a closed record for those alone who see the record.
 *
 * <p>May import: {@code recording}, {@code documents}, {@code accounts}, {@code ledger}, {@code law}.
 */
@NullMarked
package org.partnine.review;

import org.jspecify.annotations.NullMarked;
