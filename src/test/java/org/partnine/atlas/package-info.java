/**
 * Makes the shapes of the world map from the atlas: run when the atlas or the States change, never while the product runs.
 */
@NullMarked
package org.partnine.atlas;

import org.jspecify.annotations.NullMarked;
