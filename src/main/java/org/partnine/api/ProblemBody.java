package org.partnine.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type a path that serves its own explanation
 * @param detail what to do
 * @param errors what is wrong with which parameter or member; empty if it is none
 * @param present the record as it is now, where another version was meant
 */
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FaultBody> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Object> present) {

    /**
     * One fault.
     *
     * @param parameter name of a parameter
     * @param pointer JSON Pointer to a member of the body
     * @param value as given; null when it is missing
     * @param accepted what is accepted, or why the law forbids it
     * @param rule code of the rule of law that forbids it
     * @param provisions that it rests on, as a text cites them
     */
    record FaultBody(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String parameter,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String pointer,

            @Nullable String value,
            String accepted,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String rule,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String provisions) {}
}
