package org.partnine.review;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals.
 *
 * @param state null: all
 * @param register null: all
 * @param recordKey null: all
 * @param proposedBy account; null: all
 */
public record ProposalFilter(
        Proposal.@Nullable State state,
        @Nullable String register,
        @Nullable String recordKey,
        @Nullable String proposedBy) {}
