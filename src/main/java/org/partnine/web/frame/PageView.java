package org.partnine.web.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.partnine.wording.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Renders a page into a response. */
@Component
public class PageView {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final TemplateEngine templates;
    private final Assets assets;

    PageView(TemplateEngine templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    /** Writes the whole page, or throws before anything has been written. */
    public void render(Page page, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Texts texts = Texts.in(LanguageChoice.of(request));
        var frame = new Frame(
                texts,
                Wording.in(texts.language()),
                Address.of(path, shownIn(request)),
                assets.root(),
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                page.section(),
                Visitor.of(request),
                Recorded.isToldOn(request));
        var output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", Map.of("frame", frame, "page", page), output);

        response.setStatus(page.status().value());
        String location = page.location();
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        if (page instanceof SentOn sent && sent.recorded()) {
            Recorded.keep(sent.location(), request, response);
        } else if (frame.recorded()) {
            Recorded.forget(request, response);
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", texts.language().tag());
        LanguageChoice.keep(request, response);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /** What a form sent must not stand in the addresses of the page: a password may be among it. */
    private static Map<String, String[]> shownIn(HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? request.getParameterMap() : Map.of();
    }
}
