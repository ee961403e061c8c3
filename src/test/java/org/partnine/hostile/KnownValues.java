package org.partnine.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the register was heard to hold: ids, versions, codes, cursors. A request that names them gets further inside. */
final class KnownValues {

    private static final int KEPT = 100;
    private static final String NEXT = "cursor=";

    private final Random random;
    private final Set<String> secret;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> idsByPlace = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();

    /** @param secret ids that are not learnt: of the accounts and tokens that the requests are sent with */
    KnownValues(Random random, Set<String> secret) {
        this.random = random;
        this.secret = secret;
    }

    /** Takes in an answer from an address, whose place is its path without ids: {@code visits}, {@code account/tokens}. */
    void learn(String place, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(element -> learn(place, element));
            return;
        }
        String id = answer.path("id").isString() ? answer.path("id").stringValue() : null;
        if (id != null && !secret.contains(id)) {
            String where =
                    answer.path("register").isString() ? answer.path("register").stringValue() : place;
            add(idsByPlace, where, id);
            if (answer.path("version").isString()) {
                versions.put(where + " " + id, answer.path("version").stringValue());
            }
        }
        answer.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isContainer()) {
                learn(place, value);
            } else if (value.isString() && !secret.contains(value.stringValue())) {
                learn(member.getKey(), value.stringValue());
            }
        });
    }

    private void learn(String name, String value) {
        int cursor = value.indexOf(NEXT);
        if (name.equals("next") && cursor >= 0) {
            add(byName, "cursor", value.substring(cursor + NEXT.length()).replaceFirst("&.*", ""));
        } else {
            add(byName, name, value);
        }
    }

    private void add(Map<String, List<String>> known, String name, String value) {
        List<String> values = known.computeIfAbsent(name, n -> new ArrayList<>());
        if (values.contains(value)) {
            return;
        }
        if (values.size() < KEPT) {
            values.add(value);
        } else {
            values.set(random.nextInt(KEPT), value);
        }
    }

    /** Some value of the members of that name. */
    Optional<String> some(String name) {
        return some(byName, name);
    }

    /** Some id at a place. */
    Optional<String> someId(String place) {
        return some(idsByPlace, place);
    }

    /** The same, of a record whose version was told as well. */
    Optional<String> someIdWithVersion(String place) {
        for (int tries = 0; tries < 20; tries++) {
            Optional<String> id = someId(place);
            if (id.isEmpty() || version(place, id.get()).isPresent()) {
                return id;
            }
        }
        return someId(place);
    }

    List<String> firstIds(String place, int most) {
        List<String> ids = idsByPlace.getOrDefault(place, List.of());
        return List.copyOf(ids.subList(0, Math.min(most, ids.size())));
    }

    private Optional<String> some(Map<String, List<String>> known, String name) {
        List<String> values = known.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    /** The version of a record when it was last heard of. */
    Optional<String> version(String place, String id) {
        return Optional.ofNullable(versions.get(place + " " + id));
    }
}
