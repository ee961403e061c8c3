/**
 * The record as it is kept: registers, single records with what surrounds them, their history, documents, identifiers,
 * and lists as files.
 *
 * <p>May import of the web: {@code frame}, {@code shown}, {@code findings}, {@code review}.
 */
@NullMarked
package org.partnine.web.records;

import org.jspecify.annotations.NullMarked;
