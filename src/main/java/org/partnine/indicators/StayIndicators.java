package org.partnine.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.partnine.law.Outcome;
import org.springframework.stereotype.Component;

/** G3 to G5: stays of wanted persons. A stay belongs to the period in which it began. */
@Component
class StayIndicators implements IndicatorGroup {

    private final Stays stays;

    StayIndicators(Stays stays) {
        this.stays = stays;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(
                IndicatorId.G3,
                asked -> share(FigureCode.WITHOUT_ARREST, opportunities(stays.of(asked), asked)),
                IndicatorId.G4,
                asked -> share(FigureCode.OUTSIDE_DUTY, outsideDuty(stays.of(asked), asked)),
                IndicatorId.G5,
                asked -> share(FigureCode.FOUND, found(stays.of(asked), asked)));
    }

    private static List<Figure> share(FigureCode code, List<Item> items) {
        return List.of(new Figure.Share(code, null, items));
    }

    private static List<Item> opportunities(List<Stay> all, Asked asked) {
        var items = new ArrayList<Item>();
        for (Stay stay : all) {
            Asked.Placing placing = asked.placing(stay.first());
            if (placing == Asked.Placing.OUT || isOutsideDuty(stay)) {
                continue;
            }
            Item apart = stay.apart(placing);
            items.add(
                    apart != null
                            ? apart
                            : Item.share(
                                    stay.outcome().presence() == Stay.Presence.AT_LIBERTY,
                                    Stay.REGISTER,
                                    stay.key(),
                                    stay.first()));
        }
        return items;
    }

    private static List<Item> outsideDuty(List<Stay> all, Asked asked) {
        var items = new ArrayList<Item>();
        for (Stay stay : all) {
            Asked.Placing placing = asked.placing(stay.first());
            if (placing != Asked.Placing.OUT) {
                Item apart = stay.apart(placing);
                items.add(
                        apart != null
                                ? apart
                                : Item.share(isOutsideDuty(stay), Stay.REGISTER, stay.key(), stay.first()));
            }
        }
        return items;
    }

    private static List<Item> found(List<Stay> all, Asked asked) {
        var items = new ArrayList<Item>();
        for (Stay stay : missed(all)) {
            Asked.Placing placing = asked.placing(stay.first());
            if (placing != Asked.Placing.OUT) {
                Item apart = stay.apart(placing);
                items.add(
                        apart != null
                                ? apart
                                : Item.share(!stay.findings().isEmpty(), Stay.REGISTER, stay.key(), stay.first()));
            }
        }
        return items;
    }

    /** Stays that a bound State let pass, or may have. */
    static List<Stay> missed(List<Stay> all) {
        return all.stream()
                .filter(stay -> !isOutsideDuty(stay))
                .filter(stay -> stay.outcome().presence() != Stay.Presence.ARRESTED)
                .toList();
    }

    private static boolean isOutsideDuty(Stay stay) {
        return stay.bound() == Outcome.URGED || stay.bound() == Outcome.NOT_BOUND;
    }
}
