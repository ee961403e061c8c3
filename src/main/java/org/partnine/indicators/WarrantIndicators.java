package org.partnine.indicators;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.Certainty;
import org.partnine.law.Confidence;
import org.partnine.law.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G1 and G2: what became of the public warrants of arrest, as of the day of measuring. */
@Repository
class WarrantIndicators implements IndicatorGroup {

    private static final String REGISTER = "warrants";

    private static final String WARRANTS = """
            select f.key, coalesce(f.unsealed_on, f.issued_on) as public_on, f.status, f.status_on, f.confidence,
                   coalesce(f.surrendered_on, case when f.status = 'EXECUTED' then f.arrested_on end) as executed_on
              from warrant f
             where %s
               and f.kind = 'WARRANT'
               and (cast(:situation as text) is null or f.situation_key = :situation)
               and (cast(:person as text) is null or f.person_key = :person)
            """.formatted(Known.publicAt("f"));

    private final JdbcClient jdbc;

    WarrantIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G1, this::executed, IndicatorId.G2, this::outstanding);
    }

    private List<Figure> executed(Asked asked) {
        return List.of(new Figure.Share(FigureCode.EXECUTED, null, rates(read(asked), asked)));
    }

    private List<Figure> outstanding(Asked asked) {
        return List.of(
                new Figure.Average(FigureCode.DAYS_OUTSTANDING, null, Figure.Method.MEDIAN, times(read(asked), asked)));
    }

    /** Status as recorded; what ends a warrant without its execution makes it lapse. */
    private enum Status {
        OUTSTANDING,
        EXECUTED,
        SUMMONS_COMPLIED,
        REPLACED,
        INADMISSIBLE,
        VACATED,
        WITHDRAWN,
        TERMINATED_DEATH,
        REPORTED_DEAD
    }

    /** What had become of a warrant by a day. */
    private enum Fate {
        OUTSTANDING,
        EXECUTED,
        LAPSED,
        UNKNOWN,
        REPORTED_DEAD
    }

    private record Warrant(
            String key,
            PartialDate publicOn,
            Status status,
            @Nullable PartialDate statusOn,
            @Nullable PartialDate executedOn,
            Confidence confidence) {

        Fate by(LocalDate day) {
            if (executedOn != null || status == Status.EXECUTED) {
                return ended(executedOn, Fate.EXECUTED, day);
            }
            return switch (status) {
                case OUTSTANDING, EXECUTED, SUMMONS_COMPLIED -> Fate.OUTSTANDING;
                case REPLACED, INADMISSIBLE, VACATED, WITHDRAWN, TERMINATED_DEATH -> ended(statusOn, Fate.LAPSED, day);
                case REPORTED_DEAD ->
                    statusOn != null && statusOn.notAfter(day) == Certainty.NO ? Fate.OUTSTANDING : Fate.REPORTED_DEAD;
            };
        }

        private static Fate ended(@Nullable PartialDate on, Fate how, LocalDate day) {
            if (on == null) {
                return Fate.UNKNOWN;
            }
            return switch (on.notAfter(day)) {
                case YES -> how;
                case NO -> Fate.OUTSTANDING;
                case UNKNOWN -> Fate.UNKNOWN;
            };
        }
    }

    private List<Warrant> read(Asked asked) {
        return jdbc.sql(WARRANTS)
                .params(asked.parameters())
                .query((rs, n) -> warrant(new FactRow(rs)))
                .list();
    }

    private static Warrant warrant(FactRow row) throws SQLException {
        return new Warrant(
                row.key(),
                row.date("public_on"),
                row.code(Status.class, "status"),
                row.dateOrNull("status_on"),
                row.dateOrNull("executed_on"),
                row.code(Confidence.class, "confidence"));
    }

    private static List<Item> rates(List<Warrant> warrants, Asked asked) {
        var items = new ArrayList<Item>();
        for (Warrant warrant : warrants) {
            Item apart = apart(warrant, asked);
            if (apart != null) {
                items.add(apart);
            } else if (counts(warrant, asked)) {
                boolean executed = warrant.by(asked.measuredOn()) == Fate.EXECUTED;
                items.add(Item.share(executed, REGISTER, warrant.key(), warrant.publicOn()));
            }
        }
        return items;
    }

    private static List<Item> times(List<Warrant> warrants, Asked asked) {
        var items = new ArrayList<Item>();
        for (Warrant warrant : warrants) {
            Item apart = apart(warrant, asked);
            if (apart != null) {
                items.add(apart);
            } else if (counts(warrant, asked)) {
                items.add(time(warrant, asked.measuredOn()));
            }
        }
        return items;
    }

    private static Item time(Warrant warrant, LocalDate measuredOn) {
        PartialDate executedOn = warrant.executedOn();
        PartialDate end = executedOn != null && warrant.by(measuredOn) == Fate.EXECUTED
                ? executedOn
                : PartialDate.day(measuredOn);
        if (!warrant.publicOn().isDay() || !end.isDay()) {
            return Item.apart(Apart.DAY_UNKNOWN, REGISTER, warrant.key(), warrant.publicOn());
        }
        // A warrant executed while it was under seal was never outstanding in public.
        long days = Math.max(0, ChronoUnit.DAYS.between(warrant.publicOn().earliest(), end.earliest()));
        return Item.measured((int) days, REGISTER, warrant.key(), warrant.publicOn());
    }

    private static boolean counts(Warrant warrant, Asked asked) {
        return placing(warrant, asked) == Asked.Placing.IN && warrant.by(asked.measuredOn()) != Fate.LAPSED;
    }

    /** A warrant that may belong to the count and cannot be counted; null for all others. */
    private static @Nullable Item apart(Warrant warrant, Asked asked) {
        Asked.Placing placing = placing(warrant, asked);
        Fate fate = warrant.by(asked.measuredOn());
        if (placing == Asked.Placing.OUT || fate == Fate.LAPSED) {
            return null;
        }
        Apart why = warrant.confidence() == Confidence.LOW
                ? Apart.UNCONFIRMED
                : placing == Asked.Placing.OPEN || fate == Fate.UNKNOWN
                        ? Apart.DAY_UNKNOWN
                        : fate == Fate.REPORTED_DEAD ? Apart.REPORTED_DEAD : null;
        return why == null ? null : Item.apart(why, REGISTER, warrant.key(), warrant.publicOn());
    }

    private static Asked.Placing placing(Warrant warrant, Asked asked) {
        return warrant.publicOn().earliest().isAfter(asked.measuredOn())
                ? Asked.Placing.OUT
                : asked.placing(warrant.publicOn());
    }
}
