package org.partnine.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of duty that reaches the matter asked about.
 *
 * @param from the first day; of several instruments under one code, the earliest
 * @param until the first day out; null while no end is on record
 * @param facts the recorded facts it rests on
 * @param provisions the provisions that make it binding
 */
public record Basis(
        BasisCode code, PartialDate from, @Nullable LocalDate until, List<Fact> facts, List<Provision> provisions) {}
