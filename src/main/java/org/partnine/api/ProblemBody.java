package org.partnine.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type a path that serves its own explanation
 * @param detail what to do
 * @param errors what is wrong with which parameter; empty if it is none
 */
record ProblemBody(String type, String title, int status, String detail, String instance, List<FaultBody> errors) {

    /**
     * One fault.
     *
     * @param value as given; null when it is missing
     */
    record FaultBody(String parameter, @Nullable String value, String accepted) {}
}
