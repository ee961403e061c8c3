package org.partnine.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.wording.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** In which language sentences are wanted: the parameter {@code lang}, or else the header Accept-Language. */
@Component
class RequestedLanguage {

    static final String PARAMETER = "lang";
    static final String TAGS =
            Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));

    /** A {@code lang} that is none of ours is a fault. */
    Language strict(@Nullable String lang, HttpServletRequest request, Fields fields) {
        if (lang == null) {
            return ofHeader(request);
        }
        Optional<Language> chosen = exactly(lang);
        if (chosen.isEmpty()) {
            fields.fault(new FieldFault(PARAMETER, lang, "accepted.one-of", Problems.values(TAGS)));
        }
        return chosen.orElse(Language.EN);
    }

    /** For problems, which must be written whatever is wrong with the request. */
    Language lenient(HttpServletRequest request) {
        String lang = request.getParameter(PARAMETER);
        return Optional.ofNullable(lang).flatMap(RequestedLanguage::exactly).orElseGet(() -> ofHeader(request));
    }

    private static Optional<Language> exactly(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static Language ofHeader(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? Language.EN : Language.accepting(header);
    }
}
