package org.partnine.api;

import static org.partnine.accounts.Operation.ENTER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.partnine.accounts.Access;
import org.partnine.wording.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains each kind of problem under the path that its type names. */
@Access(ENTER)
@RestController
class ProblemPages {

    private final ApiTexts texts;
    private final RequestedLanguage languages;

    ProblemPages(ApiTexts texts, RequestedLanguage languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** What a kind of problem means. */
    record Explanation(String type, String title, int status, String detail) {}

    @GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable String slug, HttpServletRequest request) {
        ProblemType type = typeOf(slug);
        Language language = languages.lenient(request);
        String title = texts.title(language, type);
        return ResponseEntity.ok()
                .header("Content-Language", language.tag())
                .body(Html.page(language.tag(), language.direction(), title)
                        .element("h1", title)
                        .element("p", texts.explanation(language, type))
                        .open("p")
                        .text("HTTP " + type.status() + " · ")
                        .link("/api", "API")
                        .close("p")
                        .end());
    }

    @GetMapping(path = "/problems/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Explanation> explanation(@PathVariable String slug, HttpServletRequest request) {
        ProblemType type = typeOf(slug);
        Language language = languages.lenient(request);
        return ResponseEntity.ok()
                .header("Content-Language", language.tag())
                .body(new Explanation(
                        type.path(), texts.title(language, type), type.status(), texts.explanation(language, type)));
    }

    private static ProblemType typeOf(String slug) {
        return ProblemType.ofSlug(slug).orElseThrow(() -> new Refused(ProblemType.UNKNOWN_PATH, List.of()));
    }
}
