package org.partnine.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.DutyToCooperate;
import org.partnine.law.rome.Facts;
import org.partnine.law.rome.RecordedFacts;

/** One answer, and the map of the world on one day, from the public record in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmark {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 13);
    private static final SituationId DARFUR = new SituationId("dar");
    private static final PersonId AL_BASHIR = new PersonId("al-bashir");

    private Facts facts;
    private List<Question> world;
    private Question southAfrica;
    private int next;

    @Setup
    public void read() {
        facts = RecordedFacts.all();
        world = new ArrayList<>();
        for (StateCode state : RecordedFacts.states()) {
            world.add(question(state));
        }
        southAfrica = question(new StateCode("ZAF"));
    }

    /** The question of the README: the busiest matter of the record, with pleas, consultations and an office. */
    @Benchmark
    public Answer oneAnswer() {
        return DutyToCooperate.answer(southAfrica, facts);
    }

    /** A State after the other, so that no answer is asked twice in a row. */
    @Benchmark
    public Answer anyState() {
        next = (next + 1) % world.size();
        return DutyToCooperate.answer(world.get(next), facts);
    }

    @Benchmark
    public void theWorldMap(Blackhole hole) {
        for (Question question : world) {
            hole.consume(DutyToCooperate.answer(question, facts));
        }
    }

    private static Question question(StateCode state) {
        return new Question(new Addressee.State(state), DAY, Form.ARREST_SURRENDER, DARFUR, AL_BASHIR, null);
    }
}
