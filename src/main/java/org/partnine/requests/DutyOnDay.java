package org.partnine.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;

/** Whether an addressee owed cooperation on a day, asked of the law on the present record. */
public interface DutyOnDay {
    Assessed of(Addressee addressee, Form form, SituationId situation, @Nullable PersonId person, LocalDate on);
}
