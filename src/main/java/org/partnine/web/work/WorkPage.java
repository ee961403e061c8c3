package org.partnine.web.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.work.Job;
import org.springframework.http.HttpStatus;

/**
 * The jobs, and what can be asked for.
 *
 * @param jobs newest first
 * @param names of accounts, by key
 * @param files keys of jobs whose file is here
 * @param registers that can be exported, by name
 * @param isRefused whether another job stood in the way of one just asked for
 */
public record WorkPage(
        List<Job> jobs, Map<String, String> names, Set<String> files, List<String> registers, boolean isRefused)
        implements Page {

    @Override
    public String template() {
        return "work/work";
    }

    @Override
    public HttpStatus status() {
        return isRefused ? HttpStatus.CONFLICT : HttpStatus.OK;
    }

    public boolean isOpen() {
        return jobs.stream().anyMatch(job -> job.state().isOpen());
    }

    /** What a job is called. */
    public String called(Job job, Frame frame) {
        return switch (job.kind()) {
            case VERIFY_LEDGER -> frame.text("work.verify");
            case EXPORT_LIST -> frame.text("work.list.of", "register", frame.text("register." + job.register()));
        };
    }

    public String askedBy(Job job) {
        return names.getOrDefault(job.askedBy(), job.askedBy());
    }

    /** Where a job is, in words. */
    public String state(Job job, Frame frame) {
        return frame.text(job.state().isOpen() && job.stops() ? "work.stops" : "work.state." + job.state());
    }

    /** How far an open job is, in words; null: there is nothing to tell yet. */
    public @Nullable String course(Job job, Frame frame) {
        Long total = job.total();
        if (total != null && total > 0) {
            return frame.text("work.part", "part", (double) job.done() / total);
        }
        return job.done() == 0 ? null : frame.text("work.count", "count", job.done());
    }

    /** What came of a job, in words; null: it is open. */
    public @Nullable String result(Job job, Frame frame) {
        return switch (job.state()) {
            case WAITING, RUNNING -> null;
            case CANCELLED, INTERRUPTED -> frame.text("work.after." + job.state());
            case DONE, FAILED -> {
                Long counted = job.counted();
                yield frame.text("work.outcome." + job.outcome(), "count", counted == null ? 0 : counted);
            }
        };
    }

    /** Whether its result needs someone's attention. */
    public static boolean isBad(Job job) {
        return job.state() == Job.State.FAILED || job.outcome() == Job.Outcome.TAMPERED;
    }

    /** Differs if more than the count of what is done does. */
    public static String phase(Job job) {
        return job.state() + (job.stops() ? "-STOPS" : "");
    }
}
