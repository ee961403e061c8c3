package org.partnine.work;

import org.jspecify.annotations.Nullable;

/** What one kind of job does. */
public interface Work {

    Job.Kind kind();

    /**
     * Does it, tells the course how far it is, and leaves nothing half-made behind if it ends with an exception, of which
     * that of the course is one.
     */
    Result run(Job job, Course course) throws Exception;

    /**
     * What came of it.
     *
     * @param outcome null: it was stopped before the end
     * @param counted entries verified or records written; null: nothing to count
     * @param audiences open to the asker when a file was written, joined by commas; null: there is none
     */
    record Result(
            Job.@Nullable Outcome outcome,
            @Nullable Long counted,
            @Nullable String audiences) {

        static final Result NONE = new Result(null, null, null);

        public static Result of(Job.Outcome outcome, long counted) {
            return new Result(outcome, counted, null);
        }
    }

    /** Work that cannot be done, for a reason that is known. */
    final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final Job.Outcome outcome;

        public Refused(Job.Outcome outcome) {
            super(outcome.name());
            this.outcome = outcome;
        }

        Job.Outcome outcome() {
            return outcome;
        }
    }
}
