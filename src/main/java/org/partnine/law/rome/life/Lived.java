package org.partnine.law.rome.life;

import java.util.ArrayList;
import java.util.List;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.Admission.Forbidden;

/**
 * A record of steps run through the rules of a life.
 *
 * @param life the life with all steps that were allowed
 * @param steps each step with what became of it, in the order in which they can lawfully stand
 */
public record Lived<L, S>(L life, List<Judged<L, S>> steps) {

    public Lived {
        steps = List.copyOf(steps);
    }

    /** One step and what became of it. */
    public record Judged<L, S>(S step, Admission<L> admission) {}

    /** The steps that were refused; the others were judged as if these were not there. */
    public List<Judged<L, S>> refused() {
        return steps.stream().filter(s -> s.admission() instanceof Forbidden<L>).toList();
    }

    /** How a life takes one step. */
    interface Rules<L, S> {
        Admission<L> then(L life, S step);
    }

    static <L, S extends Dated> Lived<L, S> of(L beginning, List<S> inOrder, Rules<L, S> rules) {
        L life = beginning;
        var judged = new ArrayList<Judged<L, S>>();
        for (S step : inOrder) {
            Admission<L> admission = rules.then(life, step);
            if (admission instanceof Allowed<L> allowed) {
                life = allowed.after();
            }
            judged.add(new Judged<>(step, admission));
        }
        return new Lived<>(life, judged);
    }
}
