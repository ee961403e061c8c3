package org.partnine.web.indicators;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Asked;
import org.partnine.indicators.IndicatorId;
import org.partnine.web.frame.Address;
import org.partnine.wording.Language;

/** Where what belongs to an indicator is, under the same filters, in codes. */
public final class IndicatorAddresses {

    private IndicatorAddresses() {}

    public static Address page(IndicatorId id, Asked asked) {
        return filtered("/indicators/" + id, asked);
    }

    /** The records of one of its figures, by the figure's place in the table from nought. */
    public static Address records(IndicatorId id, Asked asked, int figure) {
        return filtered("/indicators/" + id + "/records", asked).with("figure", Integer.toString(figure));
    }

    /** A file in a language, by its name: {@code plot.svg}. */
    public static Address file(IndicatorId id, Asked asked, String name, Language language) {
        return filtered("/indicators/" + id + "/" + name, asked).with(Address.LANGUAGE, language.tag());
    }

    /** The same as data. */
    public static Address data(IndicatorId id, Asked asked) {
        return filtered("/api/v1/indicators/" + id, asked);
    }

    private static Address filtered(String path, Asked asked) {
        var address = new Address(path, Map.of());
        address = with(address, "from", asked.from());
        address = with(address, "to", asked.to());
        address = with(address, "state", asked.state());
        address = with(address, "situation", asked.situation());
        address = with(address, "person", asked.person());
        return with(address, "form", asked.form());
    }

    private static Address with(Address address, String name, @Nullable Object value) {
        return value == null ? address : address.with(name, value.toString());
    }
}
