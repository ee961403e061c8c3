package org.partnine.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is to see to a record or a proposal.
 *
 * @param register of the record; null: of a proposal
 * @param recordKey null: of a proposal
 * @param proposalKey null: of a record
 * @param assignee account:KEY or group:KEY
 * @param assignedBy account
 */
public record Assignment(
        String key,
        @Nullable String register,
        @Nullable String recordKey,
        @Nullable String proposalKey,
        String assignee,
        String assignedBy,
        Instant assignedAt) {}
