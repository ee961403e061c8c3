package org.partnine.web.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnine.documents.Newest;
import org.partnine.findings.ActEntry;
import org.partnine.findings.Acts;
import org.partnine.findings.FindingEntry;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.findings.Threads;
import org.partnine.findings.Threads.MatterThread;
import org.partnine.law.StateCode;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.springframework.stereotype.Component;

/** What was found of a State, what followed, and what the State says. */
@Component
class StateMatters {

    /** Whole threads cost many questions to the database; the register of findings has the others. */
    private static final int MOST = 12;

    private final Findings findings;
    private final Threads threads;
    private final Acts acts;
    private final Records records;
    private final Registers registers;

    StateMatters(Findings findings, Threads threads, Acts acts, Records records, Registers registers) {
        this.findings = findings;
        this.threads = threads;
        this.acts = acts;
        this.records = records;
        this.registers = registers;
    }

    /** @param asOf day up to which silence is counted */
    StateFindings of(StateCode state, Instant at, LocalDate asOf) {
        var decided = new FindingFilter(state, null, null, null, null, null, null, null);
        Newest<FindingEntry> found = findings.newest(decided, at);
        int most = found.isCut() ? StateFindings.AT_ONCE : MOST;
        var matters = new ArrayList<StateMatter>();
        var told = new HashSet<String>();
        for (FindingEntry finding : found.rows().reversed()) {
            if (matters.size() < most && told.add(finding.key())) {
                MatterThread thread = threads.of(finding, at, asOf);
                thread.decisions().forEach(decision -> told.add(decision.key()));
                matters.add(new StateMatter(finding, thread, actsOf(thread, at)));
            }
        }
        return new StateFindings(found, List.copyOf(matters), replies(state, matters, at));
    }

    private List<ActEntry> actsOf(MatterThread thread, Instant at) {
        Map<String, ActEntry> byKey = new LinkedHashMap<>();
        thread.decisions()
                .forEach(decision ->
                        acts.concerning(decision.key(), at).forEach(act -> byKey.putIfAbsent(act.key(), act)));
        return List.copyOf(byKey.values());
    }

    private List<RecordView> replies(StateCode state, List<StateMatter> matters, Instant at) {
        Stream<RecordView> own = records.naming(registers.get("replies"), "state", state.value(), at).stream();
        Map<String, RecordView> byKey = new LinkedHashMap<>();
        Stream.concat(
                        own,
                        matters.stream()
                                .map(matter -> matter.thread().statements())
                                .flatMap(Collection::stream))
                .forEach(reply -> byKey.putIfAbsent(reply.key(), reply));
        return List.copyOf(byKey.values());
    }
}
