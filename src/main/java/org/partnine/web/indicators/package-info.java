/**
 * The indicators as figures, plots, files and the records behind them.
 *
 * <p>May import of the web: {@code frame}, {@code shown}, {@code records}.
 */
@NullMarked
package org.partnine.web.indicators;

import org.jspecify.annotations.NullMarked;
