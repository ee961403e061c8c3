package org.partnine.web.information;

import java.util.List;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;

/**
 * A page of plain texts about the register itself.
 *
 * @param name the beginning of the keys of its texts
 */
public record InformationPage(String name, List<Part> parts) implements Page {

    /**
     * A heading with what stands under it.
     *
     * @param key the end of its texts' keys
     */
    public record Part(String key, List<Link> links) {

        static Part of(String key, Link... links) {
            return new Part(key, List.of(links));
        }
    }

    /**
     * Where a part leads on to.
     *
     * @param label the key of its text
     */
    public record Link(String path, String label) {}

    /** What stands under a heading, a paragraph a line. */
    public List<String> paragraphs(Frame frame, Part part) {
        return frame.text(name + "." + part.key() + ".text").lines().toList();
    }

    @Override
    public String template() {
        return "information/texts";
    }
}
