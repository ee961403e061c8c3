package org.partnine.web.ask;

import java.time.LocalDate;
import java.util.Map;
import org.partnine.law.Form;

/**
 * A question as the reader wrote it; each part is kept as written, so that nothing has to be typed twice.
 *
 * @param state name or code of a State or organisation
 * @param on the day
 * @param form code of a form of cooperation
 * @param person name or id
 * @param situation number, id or name
 * @param knownAt day or instant; empty: now
 * @param conductOn day of the conduct; empty: not stated
 */
public record AskForm(
        String state, String on, String form, String person, String situation, String knownAt, String conductOn) {

    static AskForm of(Map<String, String> parameters, LocalDate today) {
        return new AskForm(
                parameters
                        .getOrDefault("state", parameters.getOrDefault("addressee", ""))
                        .strip(),
                parameters.getOrDefault("on", today.toString()).strip(),
                parameters.getOrDefault("form", Form.GENERAL.name()).strip(),
                parameters.getOrDefault("person", "").strip(),
                parameters.getOrDefault("situation", "").strip(),
                parameters.getOrDefault("knownAt", "").strip(),
                parameters.getOrDefault("conductOn", "").strip());
    }

    /** The form before anything has been asked. */
    public static AskForm empty(LocalDate today) {
        return new AskForm("", today.toString(), Form.ARREST_SURRENDER.name(), "", "", "", "");
    }

    /** Whether a part that few need is filled in. */
    public boolean hasMore() {
        return !knownAt.isEmpty() || !conductOn.isEmpty();
    }
}
