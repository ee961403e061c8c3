package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An act of the Security Council or of the Assembly. */
record ActDetailBody(ActBody act, LocalDate asOf, @Nullable Instant knownAt) {}
