package org.partnine.platform.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnine.law.PartialDate;

/** When a fact became public (rule L12): what the rows themselves say of it. */
@FunctionalInterface
interface PublicDay {

    /** States, organisations, rules of membership are no news: known at all times. */
    PublicDay ALWAYS = (row, data) -> Publicity.always();

    /** A situation is known from the first public step; each later step has a day of its own in its row. */
    PublicDay OF_SITUATION = (row, data) -> Publicity.on(Stream.of(
                    row.date("examination_opened_on"),
                    row.date("referred_on"),
                    row.date("investigation_public_on").or(() -> row.date("investigation_opened_on")))
            .flatMap(Optional::stream)
            .min(Comparator.comparing(PartialDate::latest)));

    /** A person is publicly sought from the day the first warrant or summons became public. */
    PublicDay OF_FIRST_WARRANT = (row, data) -> Publicity.on(data.rows("warrants").stream()
            .filter(warrant -> warrant.get("person_id").equals(row.get("person_id")))
            .flatMap(warrant -> warrant.date("unsealed_on").or(() -> warrant.date("issued_on")).stream())
            .min(Comparator.comparing(PartialDate::latest)));

    /** A step of a request is not known before the request; its transmission, at the latest when the request is. */
    PublicDay OF_REQUEST_EVENT = (row, data) -> {
        Optional<PartialDate> own = row.date("on");
        Optional<PartialDate> request = data.rows("requests").stream()
                .filter(r -> r.get("request_id").equals(row.get("request_id")))
                .findFirst()
                .flatMap(r -> r.date("public_on"));
        if (own.isEmpty()) {
            return Publicity.on(row.get("kind").equals("TRANSMITTED") ? request : Optional.empty());
        }
        return Publicity.on(
                Stream.concat(own.stream(), request.stream()).max(Comparator.comparing(PartialDate::latest)));
    };

    /**
     * Since when the fact of the row is public.
     *
     * @param data the data set of the row
     */
    Publicity of(Row row, DataSet data);

    /** The first of these columns that has a date. */
    static PublicDay of(String... columns) {
        List<String> inOrder = Arrays.asList(columns);
        return (row, data) -> Publicity.on(
                inOrder.stream().flatMap(column -> row.date(column).stream()).findFirst());
    }

    /** Known at all times, unless the column gives a day. */
    static PublicDay alwaysUnless(String column) {
        return (row, data) ->
                row.date(column).map(day -> Publicity.on(Optional.of(day))).orElse(Publicity.always());
    }
}
