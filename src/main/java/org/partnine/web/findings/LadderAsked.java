package org.partnine.web.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.Climb;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Fault;

/**
 * Which part of the follow-up ladder a reader wants, as written.
 *
 * @param without the body of which no act is to be on record: council, assembly; empty: either way
 * @param sort name of an order; empty: the longest silence first
 */
public record LadderAsked(String without, String sort) {

    static final String PATH = "/findings/ladder";

    static LadderAsked of(Map<String, String> parameters) {
        return new LadderAsked(
                parameters.getOrDefault("without", "").strip(),
                parameters.getOrDefault("sort", "").strip());
    }

    /** The names of the bodies in the address. */
    public static String name(Body body) {
        return switch (body) {
            case ASSEMBLY -> "assembly";
            case SECURITY_COUNCIL -> "council";
        };
    }

    public static String name(Climb.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /** Null: either way, or it is not understood. */
    public @Nullable Body body() {
        return Arrays.stream(Body.values())
                .filter(body -> name(body).equals(without))
                .findFirst()
                .orElse(null);
    }

    /** The order asked for; the longest silence first where it is not understood. */
    public Climb.Order order() {
        return Arrays.stream(Climb.Order.values())
                .filter(order -> name(order).equals(sort))
                .findFirst()
                .orElse(Climb.Order.SILENCE);
    }

    List<Fault> faults() {
        if (!without.isEmpty() && body() == null) {
            return List.of(new Fault("without", "form.fault.without.unknown", without));
        }
        return !sort.isEmpty() && !name(order()).equals(sort)
                ? List.of(new Fault("sort", "form.fault.sort.unknown", sort))
                : List.of();
    }

    /** The same order with another choice of body; null: either way. */
    public Address without(@Nullable Body body) {
        return address(body == null ? "" : name(body), sort);
    }

    /** The same choice in another order. */
    public Address in(Climb.Order order) {
        return address(without, order == Climb.Order.SILENCE ? "" : name(order));
    }

    private static Address address(String without, String sort) {
        var address = new Address(PATH, Map.of());
        address = without.isEmpty() ? address : address.with("without", without);
        return sort.isEmpty() ? address : address.with("sort", sort);
    }
}
