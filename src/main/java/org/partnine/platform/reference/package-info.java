/**
 * Brings the reference facts of {@code db/reference} into the database: checks everything first, loads all or nothing,
 * closes what a newer data set corrects or drops, and rewrites nothing.
 *
 * <p>May import: everything; nothing but {@code platform} imports it.
 */
@NullMarked
package org.partnine.platform.reference;

import org.jspecify.annotations.NullMarked;
