package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A person received by a State to serve a sentence: its acceptance for that person shown by performance.
 */
public record SentenceEnforced(
        String key,
        PersonId person,
        StateCode state,
        @Nullable PartialDate on,
        Source source,
        Knowledge known) implements Fact {}
