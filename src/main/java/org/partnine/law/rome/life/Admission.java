package org.partnine.law.rome.life;

import java.util.List;

/**
 * What becomes of a step put to a life.
 *
 * @param <L> the kind of life
 */
public sealed interface Admission<L> {

    /** @param after the life with the step in it */
    record Allowed<L>(L after) implements Admission<L> {}

    /**
     * The life stays as it was.
     *
     * @param reasons all that forbids the step, never empty, the one about its place first
     */
    record Forbidden<L>(List<Refusal> reasons) implements Admission<L> {

        public Forbidden {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("refused for no reason");
            }
        }

        public Refusal reason() {
            return reasons.getFirst();
        }
    }
}
