package org.partnine.platform.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnine.documents.Citation;
import org.partnine.documents.CitationType;
import org.partnine.documents.Citations;
import org.partnine.platform.reference.DataPackage.CellType;
import org.partnine.platform.reference.DataPackage.Field;
import org.partnine.platform.reference.DataPackage.Resource;

/** Finds the documents that rows mention in their words. */
final class Mentions {

    private final Map<String, List<Citation>> recognised = new HashMap<>();

    /** A document, and where the row mentions it. */
    record Mention(String csvColumn, Citation document, Optional<String> pinpoint) {}

    /** In the order of the columns and of the words. A cell of codes mentions nothing. */
    List<Mention> of(Row row, Resource resource) {
        List<Mention> mentions = new ArrayList<>();
        for (Field field : resource.fields()) {
            if (field.type() == CellType.TEXT && field.values().isEmpty() && row.has(field.name())) {
                for (Citation citation : recognised.computeIfAbsent(row.get(field.name()), Citations::recognise)) {
                    citation.document()
                            .map(document -> new Mention(field.name(), document, citation.pinpoint()))
                            .ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    /**
     * The document that the fact stands on: the act itself if its symbol is known, else the first in the source, else a
     * notification of the depositary in the note.
     */
    static Optional<Mention> main(List<Mention> mentions, Register register) {
        Optional<Mention> act = register.actDocument().flatMap(a -> first(mentions, a.symbol()));
        return act.or(() -> first(mentions, "source"))
                .or(() -> mentions.stream()
                        .filter(m ->
                                m.csvColumn().equals("note") && m.document().type() == CitationType.UN_DEPOSITARY)
                        .findFirst());
    }

    private static Optional<Mention> first(List<Mention> mentions, String csvColumn) {
        return mentions.stream().filter(m -> m.csvColumn().equals(csvColumn)).findFirst();
    }
}
