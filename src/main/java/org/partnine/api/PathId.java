package org.partnine.api;

/** The rest of a path, which names one thing and may hold slashes. */
final class PathId {

    private PathId() {}

    /** Without the slash at its beginning; a fault if nothing is left. */
    static String of(String parameter, String rest, Fields fields) {
        String id = rest.startsWith("/") ? rest.substring(1) : rest;
        String text = fields.text(parameter, id);
        return text == null ? id : text;
    }
}
