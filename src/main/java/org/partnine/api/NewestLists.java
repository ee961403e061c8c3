package org.partnine.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Newest;
import org.springframework.web.util.UriComponentsBuilder;

/** The lists of one answer that show the newest alone where there are many, and where the others are. */
final class NewestLists {

    private final String about;
    private final String value;
    private final @Nullable Object knownAt;
    private final Map<String, MoreBody> more = new LinkedHashMap<>();

    /**
     * @param about parameter by which the lists of registers are filtered for the subject of the answer
     * @param knownAt as asked for; null: the present
     */
    NewestLists(String about, String value, @Nullable Object knownAt) {
        this.about = about;
        this.value = value;
        this.knownAt = knownAt;
    }

    /** The newest, oldest first. */
    <T> List<T> of(String register, Newest<T> newest) {
        return of(register, about, newest);
    }

    /** The same where the register is filtered by another parameter. */
    <T> List<T> of(String register, String parameter, Newest<T> newest) {
        if (newest.isCut()) {
            var path = UriComponentsBuilder.fromPath("/api/v1/" + register).queryParam(parameter, value);
            if (knownAt != null) {
                path.queryParam("knownAt", knownAt);
            }
            more.put(register, new MoreBody(newest.all(), path.encode().toUriString()));
        }
        return newest.rows();
    }

    /** By member of the answer: those lists that show the newest alone. Read after the lists. */
    Map<String, MoreBody> more() {
        return Map.copyOf(more);
    }
}
