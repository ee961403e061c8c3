package org.partnine.web.records;

import java.util.List;
import org.partnine.law.rome.life.Deadline;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.Silence;

/** Where a non-compliance proceeding stands, and for how long nothing was recorded of the bodies it came before. */
public record ProceedingAside(ProceedingLife.Stage stage, List<Silence> silences, List<Deadline> deadlines) {}
