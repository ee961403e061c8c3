package org.partnine.web;

import java.util.List;
import java.util.Map;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.recording.RecordView;
import org.partnine.requests.Assessed;

/**
 * What the law says of a stay.
 *
 * @param assessments what the State owed on its days, as kept with it
 * @param checklist of the informal procedure, with the steps on record; empty for a stay it is not for
 */
public record VisitAside(List<Assessed> assessments, Map<InformalStep, List<RecordView>> checklist) {}
