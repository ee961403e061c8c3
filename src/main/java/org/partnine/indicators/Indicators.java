package org.partnine.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.obligations.FactsOnRecord;
import org.springframework.stereotype.Service;

/** Computes the indicators from the public record; what was generated for measuring never counts. */
@Service
public class Indicators {

    private final Map<IndicatorId, Function<Asked, List<Figure>>> counted = new EnumMap<>(IndicatorId.class);
    private final FactsOnRecord record;

    Indicators(List<IndicatorGroup> groups, FactsOnRecord record) {
        groups.forEach(group -> counted.putAll(group.indicators()));
        if (counted.size() != IndicatorId.values().length) {
            throw new IllegalStateException("not every indicator is counted: " + counted.keySet());
        }
        this.record = record;
    }

    public Asked asked(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable StateCode state,
            @Nullable SituationId situation,
            @Nullable PersonId person,
            @Nullable Form form,
            Instant at) {
        return new Asked(
                from, to, state, situation, person, form, at, record.dataSet().asOf());
    }

    /** All of them, in their order. */
    public List<Indicator> all(Asked asked) {
        return Arrays.stream(IndicatorId.values()).map(id -> one(id, asked)).toList();
    }

    public Indicator one(IndicatorId id, Asked asked) {
        Reason refused = id.scope().refuses(asked);
        if (refused != null) {
            return new Indicator(id, asked, List.of(new Figure.NotComputable(FigureCode.INDICATOR, refused)));
        }
        return new Indicator(id, asked, Objects.requireNonNull(counted.get(id)).apply(asked));
    }
}
