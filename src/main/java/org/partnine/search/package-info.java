/**
 * Finds records by words, names, numbers and symbols, in what the present reader may see.
 *
 * <p>May import: {@code obligations} and what stands to its right; {@code wording}. Decides what a name of the interface
 * stands for and how a piece of a record is shown; how words are read and ranked is decided in the database
 * ({@code search_record}), which alone can use its text indexes under row-level security.
 */
@NullMarked
package org.partnine.search;

import org.jspecify.annotations.NullMarked;
