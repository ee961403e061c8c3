/**
 * The law in plain words, topic by topic, and its glossary.
 *
 * <p>May import of the web: {@code frame}, {@code shown}, {@code ask}.
 */
@NullMarked
package org.partnine.web.law;

import org.jspecify.annotations.NullMarked;
