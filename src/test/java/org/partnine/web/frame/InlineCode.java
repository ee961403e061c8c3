package org.partnine.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

/** What the content security policy would refuse to run. */
public final class InlineCode {

    private InlineCode() {}

    public static void isAbsentFrom(String html) {
        assertThat(html)
                .doesNotContainPattern("<style")
                .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                .doesNotContainPattern("<[a-zA-Z][^>]*\\sstyle=")
                .doesNotContainPattern("<[a-zA-Z][^>]*\\son[a-z]+=")
                .doesNotContain("javascript:");
    }
}
