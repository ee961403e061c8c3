package org.partnine.requests;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnine.law.Form;
import org.partnine.law.rome.life.ContentsOfRequest;

/** The checklist of what a request has to contain, by its form (arts. 87, 91, 96). */
public final class RequestContents {

    private RequestContents() {}

    /** Codes of the items that a request of the form may have to state, about an accused or a convicted person. */
    public static Set<String> codes(Form form) {
        return Stream.of(false, true)
                .flatMap(convicted -> ContentsOfRequest.of(form, convicted).stream())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that are not stated, in their order; those about a convicted person only where one of them is stated. */
    public static List<String> notStated(Form form, Collection<String> stated) {
        boolean convicted = stated.stream().anyMatch(code -> code.startsWith("CONVICTED_"));
        return ContentsOfRequest.of(form, convicted).stream()
                .map(Enum::name)
                .filter(code -> !stated.contains(code))
                .toList();
    }
}
