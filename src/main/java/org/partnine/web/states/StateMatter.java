package org.partnine.web.states;

import java.util.List;
import org.partnine.findings.ActEntry;
import org.partnine.findings.FindingEntry;
import org.partnine.findings.Threads.MatterThread;

/** One matter of a State, told by its latest decision. */
public record StateMatter(FindingEntry finding, MatterThread thread, List<ActEntry> acts) {}
