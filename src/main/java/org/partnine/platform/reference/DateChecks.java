package org.partnine.platform.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnine.law.PartialDate;
import org.partnine.platform.reference.DataPackage.Resource;

/** Days within a row: in their order, as exact as the row says, and not later than the check of the facts. */
final class DateChecks {

    /** A day that never lies before another of the same row. */
    private record Order(String resource, String first, String second) {}

    private static final List<Order> ORDERS = List.of(
            new Order("agreements", "signed_on", "in_force_on"),
            new Order("declarations", "effective_from", "effective_to"),
            new Order("flags", "from", "until"),
            new Order("offices", "from", "until"),
            new Order("situations", "examination_opened_on", "investigation_opened_on"),
            new Order("situations", "referred_on", "investigation_opened_on"),
            new Order("situations", "investigation_opened_on", "investigation_public_on"),
            new Order("visits", "from", "to"),
            new Order("warrants", "issued_on", "unsealed_on"),
            new Order("warrants", "issued_on", "status_on"),
            new Order("warrants", "arrested_on", "surrendered_on"),
            new Order("request-events", "matter_filed_on", "on"));

    /** The column whose exactness {@code date_precision} states. */
    private record Precision(String resource, String column) {}

    private static final List<Precision> PRECISIONS = List.of(
            new Precision("asp-acts", "adopted_on"),
            new Precision("cooperation-acts", "date"),
            new Precision("proceeding-events", "on"),
            new Precision("request-events", "on"),
            new Precision("requests", "transmitted_on"),
            new Precision("visits", "from"));

    private DateChecks() {}

    /** @param today the day of the load: no fact can have been checked later */
    static void check(DataSet data, LocalDate today, Faults faults) {
        if (data.description().asOf().isAfter(today)) {
            faults.in(
                    DataPackage.FILE,
                    0,
                    "asOf " + data.description().asOf() + " lies in the future (today is " + today + "); correct it");
        }
        ORDERS.forEach(order -> data.rows(order.resource()).forEach(row -> checkOrder(row, order, faults)));
        PRECISIONS.forEach(p -> data.rows(p.resource()).forEach(row -> checkPrecision(row, p.column(), faults)));
        for (Resource resource : data.description().resources()) {
            for (Row row : data.rows(resource)) {
                row.date("as_of")
                        .filter(day -> day.earliest().isAfter(data.description().asOf()))
                        .ifPresent(day -> faults.in(
                                row,
                                "as_of",
                                day + " is later than the data set (" + DataPackage.FILE + ", asOf); correct one"));
            }
        }
    }

    /** Partial dates are out of order only if they are so whatever their day was. */
    private static void checkOrder(Row row, Order order, Faults faults) {
        Optional<PartialDate> first = row.date(order.first());
        Optional<PartialDate> second = row.date(order.second());
        if (first.isPresent()
                && second.isPresent()
                && second.get().latest().isBefore(first.get().earliest())) {
            faults.in(
                    row,
                    order.second(),
                    second.get() + " lies before " + order.first() + " " + first.get() + "; correct one of them");
        }
    }

    private static void checkPrecision(Row row, String column, Faults faults) {
        String precision = switch (row.get(column).length()) {
            case 0 -> "";
            case 4 -> "YEAR";
            case 7 -> "MONTH";
            default -> "DAY";
        };
        if (!precision.equals(row.get("date_precision"))) {
            faults.in(
                    row,
                    "date_precision",
                    "is " + quoted(row.get("date_precision")) + ", but " + column + " is exact to " + quoted(precision)
                            + "; make them agree");
        }
    }

    private static String quoted(String word) {
        return word.isEmpty() ? "nothing" : word;
    }
}
