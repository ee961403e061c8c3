/**
 * Treaties, resolutions, decisions and readings; their symbols and pinpoints.
 *
 * <p>May import: {@code law}.
 */
@NullMarked
package org.partnine.documents;

import org.jspecify.annotations.NullMarked;
