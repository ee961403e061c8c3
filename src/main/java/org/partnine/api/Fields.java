package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.StateCode;

/**
 * Reads the parameters of one request and collects what is wrong with them, so that all faults are told at once. A
 * parameter that is absent is null; one that is there and empty is a fault.
 */
final class Fields {

    private static final int LONGEST_TEXT = 200;

    private record Found(ProblemType type, FieldFault fault) {}

    private final List<Found> faults = new ArrayList<>();
    private final Set<String> refusedBefore = new HashSet<>();

    /** What {@link StrictParameters} found of the same request is told with the rest. */
    Fields() {
        for (FieldFault fault : StrictParameters.found()) {
            fault(fault);
            refusedBefore.add(String.valueOf(fault.parameter()));
        }
    }

    void fault(FieldFault fault) {
        fault(ProblemType.MALFORMED_REQUEST, fault);
    }

    /** @param type of the problem, if all faults are of that one */
    void fault(ProblemType type, FieldFault fault) {
        if (!refusedBefore.contains(String.valueOf(fault.parameter()))) {
            faults.add(new Found(type, fault));
        }
    }

    /** That a period does not end before it begins. */
    void period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            fault(new FieldFault("to", to.toString(), "accepted.day-order", Problems.values("from")));
        }
    }

    /**
     * Ends the reading.
     *
     * @throws Refused if there was any fault
     */
    void check() {
        if (!faults.isEmpty()) {
            List<ProblemType> types =
                    faults.stream().map(Found::type).distinct().toList();
            throw new Refused(
                    types.size() == 1 ? types.getFirst() : ProblemType.MALFORMED_REQUEST,
                    faults.stream().map(Found::fault).toList());
        }
    }

    @Nullable
    LocalDate day(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        LocalDate day = dayOrNull(value);
        if (day == null) {
            fault(new FieldFault(parameter, value, "accepted.day"));
        }
        return day;
    }

    /** An instant, or a day for the end of that day (UTC). To the microsecond, as the register keeps time. */
    @Nullable
    Instant instant(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        LocalDate day = dayOrNull(value);
        if (day != null) {
            return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            if (time.getYear() >= 1 && time.getYear() <= 9999) {
                return time.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeParseException e) {
            // Said below, as for any other value that is no instant.
        }
        fault(new FieldFault(parameter, value, "accepted.instant"));
        return null;
    }

    <E extends Enum<E>> @Nullable E code(String parameter, @Nullable String value, Class<E> list) {
        if (value == null) {
            return null;
        }
        for (E code : list.getEnumConstants()) {
            if (code.name().equals(value)) {
                return code;
            }
        }
        fault(new FieldFault(
                parameter,
                value,
                "accepted.one-of",
                Problems.values(
                        Arrays.stream(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))));
        return null;
    }

    @Nullable
    String code(String parameter, @Nullable String value, Collection<String> list) {
        if (value == null || list.contains(value)) {
            return value;
        }
        fault(new FieldFault(parameter, value, "accepted.one-of", Problems.values(String.join(", ", list))));
        return null;
    }

    /** A code in the form of a State's; whether there is such a State is another question. */
    @Nullable
    StateCode state(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (StateCode.isWellFormed(value)) {
            return new StateCode(value);
        }
        fault(new FieldFault(parameter, value, "accepted.state"));
        return null;
    }

    /** Words, an id or a number. */
    @Nullable
    String text(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.isBlank() || value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl)) {
            fault(new FieldFault(parameter, value, "accepted.text", Problems.values(String.valueOf(LONGEST_TEXT))));
            return null;
        }
        return value.strip();
    }

    /** A whole number within bounds, the default if absent. */
    int number(String parameter, @Nullable String value, int least, int greatest, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for any other value that is no such number.
        }
        fault(new FieldFault(parameter, value, "accepted.number", Problems.values(least + "-" + greatest)));
        return otherwise;
    }

    private static @Nullable LocalDate dayOrNull(String value) {
        // ISO 8601 also knows a year 0, years of more digits and signs; the record has none of them.
        if (value.length() != 10 || !Character.isDigit(value.charAt(0)) || value.startsWith("0000")) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
