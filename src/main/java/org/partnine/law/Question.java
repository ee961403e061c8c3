package org.partnine.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: did the addressee owe this form of cooperation on that day?
 *
 * @param on the day in law, never defaulted here
 * @param person null when no person is named
 * @param conductOn the day of the conduct or crime, where a basis depends on it; null when not stated
 */
public record Question(
        Addressee addressee,
        LocalDate on,
        Form form,
        SituationId situation,
        @Nullable PersonId person,
        @Nullable LocalDate conductOn) {}
