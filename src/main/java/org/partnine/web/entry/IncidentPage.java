package org.partnine.web.entry;

import java.util.List;
import java.util.Map;
import org.partnine.review.Incidents.Part;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * The form of a whole incident.
 *
 * @param common who, where, from what source: what all its records share
 * @param parts each record of it
 */
public record IncidentPage(
        EntryPart common, Map<Part, EntryPart> parts, EntrySending sending, EntryLists lists, Names names)
        implements Page {

    @Override
    public String template() {
        return "entry/incident";
    }

    @Override
    public Section section() {
        return Section.RECORD;
    }

    @Override
    public HttpStatus status() {
        if (sending.spent()) {
            return HttpStatus.CONFLICT;
        }
        boolean isFaulty = !common.faults().isEmpty()
                || parts.values().stream().anyMatch(part -> !part.faults().isEmpty());
        return isFaulty ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    /** The records of it, in the order of the form. */
    public List<Part> order() {
        return List.of(Part.values());
    }

    /** The fields of one of its records. */
    public EntryWords words(Part part, Frame frame) {
        EntryPart of = parts.get(part);
        if (of == null) {
            throw new IllegalStateException("no part " + part);
        }
        return new EntryWords(frame, of, lists, names);
    }

    /** The fields that all its records share. */
    public EntryWords common(Frame frame) {
        return new EntryWords(frame, common, lists, names);
    }
}
