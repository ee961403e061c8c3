package org.partnine.states;

import org.jspecify.annotations.Nullable;

/**
 * Which States are wanted; null asks for nothing.
 *
 * @param group regional group in the United Nations
 * @param text a part of the English name, in any case and with or without accents
 */
public record StateFilter(@Nullable String group, @Nullable String text) {}
