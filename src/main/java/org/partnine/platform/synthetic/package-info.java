/**
 * Fills a database with records that are no facts, for measuring: lawful lives of requests, stays and proceedings, each
 * marked synthetic.
 */
@NullMarked
package org.partnine.platform.synthetic;

import org.jspecify.annotations.NullMarked;
