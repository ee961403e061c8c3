package org.partnine.web.review;

import java.util.List;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.review.Comment;

/** What signed-in readers say about a record, and who is to see to it. */
public record Talk(List<Comment> comments, Assigned assigned) {

    /** Facts of which a correction can be suggested in a form: those of one value. */
    public static List<Field> suggestible(Register register) {
        return register.written().stream()
                .filter(field -> switch (field.kind()) {
                    case TEXT, CODE, REFERENCE, DAY, PARTIAL_DATE, BOOLEAN, NUMBER -> true;
                    case CODES, REFERENCES, FACTS -> false;
                })
                .filter(field -> !List.of("level", "audience", "releaseOn", "redactedAs", "asOf", "source")
                        .contains(field.name()))
                .toList();
    }
}
