/**
 * Plots of numbers: what is drawn, where it stands, and how it is written as SVG or painted as PNG from the same shapes.
 * Knows no record and no language; words come in as they are to be shown.
 */
@NullMarked
package org.partnine.web.plots;

import org.jspecify.annotations.NullMarked;
