/** The register of States' cooperation with the International Criminal Court; each room is a package of its own. */
@NullMarked
package org.partnine;

import org.jspecify.annotations.NullMarked;
