package org.partnine.web.visits;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

/**
 * A letter about a stay, drafted; or the kinds of letters that there are.
 *
 * @param kind null: none chosen
 */
public record VisitLetterPage(VisitLetter.Ground ground, VisitLetter.@Nullable Kind kind, List<Fault> faults)
        implements Page {

    @Override
    public String template() {
        return "visits/letter";
    }

    @Override
    public Section section() {
        return Section.VISITS;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** Where the letters about a stay are. */
    public static Address address(String visit) {
        return new Address(path(visit), Map.of());
    }

    private static String path(String visit) {
        return "/visits/" + UriUtils.encodePathSegment(visit, StandardCharsets.UTF_8) + "/letter";
    }

    public Address of(VisitLetter.Kind other) {
        return address(ground.visit().key()).with("kind", other.name());
    }

    /** The letter as plain text, in the language of the page. */
    public Address asText(VisitLetter.Kind written, Frame frame) {
        return new Address(path(ground.visit().key()) + ".txt", Map.of())
                .with("kind", written.name())
                .with(Address.LANGUAGE, frame.language().tag());
    }

    public static List<VisitLetter.Kind> kinds() {
        return List.of(VisitLetter.Kind.values());
    }
}
