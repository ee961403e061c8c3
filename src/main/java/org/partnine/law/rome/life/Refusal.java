package org.partnine.law.rome.life;

import java.util.List;
import org.partnine.law.Provision;

/** Why a step is refused. */
public sealed interface Refusal permits RequestRefusal, ProceedingRefusal, VisitRefusal {

    /** The code, unique among all refusals of its kind of life. */
    String name();

    /** The rules that forbid the step; empty where the record's own order forbids it, not a text. */
    List<Provision> provisions();
}
