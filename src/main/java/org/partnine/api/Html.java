package org.partnine.api;

import org.springframework.web.util.HtmlUtils;

/** Writes a page of the API, whose content is put together piece by piece and escaped as text. */
final class Html {

    private final StringBuilder page = new StringBuilder(8192);

    private Html() {}

    static Html page(String language, String direction, String title) {
        var html = new Html();
        html.page
                .append("<!doctype html>\n<html lang=\"")
                .append(language)
                .append("\" dir=\"")
                .append(direction)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<link rel=\"stylesheet\" href=\"/api/reference.css\">\n</head>\n<body>\n")
                .append("<header><a href=\"/\">Part Nine</a></header>\n<main>\n");
        return html;
    }

    Html open(String tag) {
        page.append('<').append(tag).append('>');
        return this;
    }

    Html open(String tag, String attribute, String value) {
        page.append('<').append(tag).append(' ').append(attribute).append("=\"");
        page.append(escaped(value)).append("\">");
        return this;
    }

    Html close(String tag) {
        page.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    Html element(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    Html link(String href, String text) {
        page.append("<a href=\"").append(escaped(href)).append("\">").append(escaped(text));
        page.append("</a>");
        return this;
    }

    /** The whole page. */
    String end() {
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
