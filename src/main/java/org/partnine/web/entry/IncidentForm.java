package org.partnine.web.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnine.recording.Fault;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.review.Incidents.Part;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a whole incident: those that its records share are asked for once. */
@Component
class IncidentForm {

    private static final String COMMON = "incident";
    private static final String STATE = "state";

    /** What the records share, and what a request on the occasion of a stay is about by itself. */
    private static final Map<Part, Set<String>> LEFT = Map.of(
            Part.VISIT, Set.of("person", STATE, "finding"),
            Part.VISIT_STEP, Set.of("visit"),
            Part.REQUEST, Set.of("addresseeKind", "addressee", "situation", "person", "visit", "parent", "contents"),
            Part.REQUEST_STEP, Set.of("request", STATE, "matterFiledOn", "endedBy"));

    private final Registers registers;
    private final FactsTyped facts;

    IncidentForm(Registers registers, FactsTyped facts) {
        this.registers = registers;
        this.facts = facts;
    }

    /** What the records share, as if it were a record of its own. */
    private Register common() {
        Register visits = registers.get("visits");
        return Register.of(
                COMMON,
                visits.table(),
                COMMON,
                null,
                List.of(
                        visits.field("person").orElseThrow(),
                        visits.field(STATE).orElseThrow(),
                        Field.reference("situation", "situation_key", "situations", "The situation")));
    }

    List<Register> registers() {
        var all = new ArrayList<Register>();
        all.add(common());
        for (Part part : Part.values()) {
            all.add(registers.get(part.register()));
        }
        return List.copyOf(all);
    }

    /** The parts that are given. One of which only a step is given counts as given; of none, the stay is asked for. */
    Map<Part, ObjectNode> bodies(Typed typed) {
        ObjectNode shared = facts.body(common(), typed.under(COMMON));
        var own = new EnumMap<Part, ObjectNode>(Part.class);
        for (Part part : Part.values()) {
            own.put(part, facts.body(registers.get(part.register()), typed.under(name(part))));
        }
        var given = new EnumMap<Part, ObjectNode>(Part.class);
        boolean hasRequest = given(own, Part.REQUEST) || given(own, Part.REQUEST_STEP);
        if (given(own, Part.VISIT) || given(own, Part.VISIT_STEP) || !hasRequest) {
            given.put(Part.VISIT, with(shared, own, Part.VISIT, Set.of("person", STATE)));
        }
        if (given(own, Part.VISIT_STEP)) {
            given.put(Part.VISIT_STEP, with(shared, own, Part.VISIT_STEP, Set.of()));
        }
        if (hasRequest) {
            ObjectNode request = with(shared, own, Part.REQUEST, Set.of("person", "situation"));
            request.put("addresseeKind", "STATE");
            if (shared.has(STATE)) {
                request.set("addressee", shared.get(STATE));
            }
            given.put(Part.REQUEST, request);
        }
        if (given(own, Part.REQUEST_STEP)) {
            given.put(Part.REQUEST_STEP, with(shared, own, Part.REQUEST_STEP, Set.of()));
        }
        return given;
    }

    private static boolean given(Map<Part, ObjectNode> own, Part part) {
        ObjectNode body = own.get(part);
        return body != null && !body.isEmpty();
    }

    private ObjectNode with(ObjectNode shared, Map<Part, ObjectNode> own, Part part, Set<String> names) {
        ObjectNode body = own.getOrDefault(part, shared).deepCopy();
        Register register = registers.get(part.register());
        shared.properties().forEach(fact -> {
            boolean isOfAll =
                    register.fields().stream().noneMatch(field -> field.name().equals(fact.getKey()))
                            && register.field(fact.getKey()).isPresent();
            if (isOfAll || names.contains(fact.getKey())) {
                body.set(fact.getKey(), fact.getValue());
            }
        });
        return body;
    }

    /** The form again, with what stands against it: of what the records share, once. */
    IncidentParts parts(Typed typed, Map<Part, List<Fault>> faults) {
        var shared = new LinkedHashSet<Fault>();
        var parts = new EnumMap<Part, EntryPart>(Part.class);
        for (Part part : Part.values()) {
            var own = new ArrayList<Fault>();
            for (Fault fault : faults.getOrDefault(part, List.of())) {
                if (isShared(part, fault)) {
                    shared.add(asShared(fault));
                } else {
                    own.add(fault);
                }
            }
            Set<String> left = new LinkedHashSet<>(LEFT.getOrDefault(part, Set.of()));
            parts.put(part, new EntryPart(registers.get(part.register()), typed.under(name(part)), own, left));
        }
        return new IncidentParts(new EntryPart(common(), typed.under(COMMON), List.copyOf(shared), Set.of()), parts);
    }

    /** All parts of the form. */
    record IncidentParts(EntryPart common, Map<Part, EntryPart> parts) {}

    private boolean isShared(Part part, Fault fault) {
        String field = fault.pointer().replaceFirst("^/", "").replaceFirst("/.*", "");
        Register register = registers.get(part.register());
        boolean isOwn = register.fields().stream().anyMatch(f -> f.name().equals(field));
        return isOwn
                ? LEFT.getOrDefault(part, Set.of()).contains(field)
                        && (common().field(field).isPresent() || field.equals("addressee"))
                : register.field(field).isPresent();
    }

    private static Fault asShared(Fault fault) {
        return fault.pointer().equals("/addressee")
                ? new Fault("/" + STATE, fault.value(), fault.code(), fault.words(), fault.refusal())
                : fault;
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
