package org.partnine.web.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.RequestEvent;
import org.partnine.requests.RequestEntry;
import org.partnine.requests.RequestEventEntry;
import org.partnine.states.DeclarationEntry;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * Up to four States side by side.
 *
 * @param columns what is known of each, in the order asked for
 * @param knownAt the state of knowledge asked for; null: now
 * @param read the state of knowledge shown
 * @param situation number or id of the situation in which duties are compared; empty: all
 * @param written the States as written
 * @param faults what stands in the way; empty if nothing does
 */
public record ComparePage(
        List<StatePage> columns,
        LocalDate on,
        @Nullable Instant knownAt,
        Instant read,
        String situation,
        List<SituationId> situations,
        List<String> written,
        List<Fault> faults,
        Choices choices,
        Names names)
        implements Page {

    static final String PATH = "/states/compare";

    /** More do not fit side by side. */
    public static final int MOST = 4;

    @Override
    public String template() {
        return "states/compare";
    }

    @Override
    public Section section() {
        return Section.STATES;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** What stands in the fields of the form, by place: names of the States shown, or what was written. */
    public String field(int place, Frame frame) {
        if (faults.isEmpty()) {
            return place < columns.size()
                    ? frame.state(columns.get(place).state().code())
                    : "";
        }
        return place < written.size() ? written.get(place) : "";
    }

    /** The same without one of the States. */
    public Address without(StatePage column) {
        StateCode left = column.state().code();
        return address(columns.stream()
                .filter(other -> !other.state().code().equals(left))
                .toList());
    }

    /** The same for good. */
    public Address permanent() {
        return address(columns).with("knownAt", read.toString());
    }

    private Address address(List<StatePage> shown) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put(
                "state",
                shown.stream().map(column -> column.state().code().value()).toList());
        var address = new Address(PATH, parameters).with("on", on.toString());
        if (!situation.isEmpty()) {
            address = address.with("situation", situation);
        }
        return knownAt == null ? address : address.with("knownAt", knownAt.toString());
    }

    /** The forms of cooperation, as the first column has them. */
    public List<Form> forms() {
        return columns.isEmpty()
                ? List.of()
                : columns.getFirst().owed().stream().map(OwedRow::form).toList();
    }

    /** What the State of the column owed of the form. */
    public OwedRow owed(StatePage column, Form form) {
        return column.owed().stream()
                .filter(row -> row.form() == form)
                .findFirst()
                .orElseThrow();
    }

    /** Choices of channel, or of language. */
    public List<DeclarationEntry> choices(StatePage column, boolean channel) {
        String kind = channel ? StatePage.CHANNEL : StatePage.LANGUAGE;
        return column.undertakings().choices().stream()
                .filter(declaration -> declaration.kind().equals(kind))
                .toList();
    }

    /** How many of the requests shown stand where, by the last recorded step; those without one are left out. */
    public Map<RequestEvent.Kind, Integer> fates(StatePage column) {
        var fates = new EnumMap<RequestEvent.Kind, Integer>(RequestEvent.Kind.class);
        for (RequestEntry request : column.conduct().requests().rows()) {
            RequestEventEntry fate = column.fate(request);
            if (fate != null) {
                fates.merge(fate.kind(), 1, Integer::sum);
            }
        }
        return fates;
    }

    /** Empty fields are offered up to the number that fits. */
    public List<Integer> places() {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < MOST; place++) {
            places.add(place);
        }
        return places;
    }
}
