package org.partnine.browser;

import com.microsoft.playwright.Page;

/** A reader who has no pointer: she presses keys, and sees what has the focus. */
final class Keyboard {

    /** Longer ways than this through a page are no way. */
    private static final int MOST_TABS = 400;

    private final Page page;
    private int tabs;
    private int others;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on to the first thing ahead that the selector means, from the beginning of the page if need be. */
    Keyboard to(String selector) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            page.keyboard().press("Tab");
            tabs++;
            if (hasFocus(selector)) {
                return this;
            }
        }
        throw new AssertionError("the tabulator does not come to " + selector + " on " + page.url());
    }

    /** Past the head of the page, by its first link. */
    Keyboard toContent() {
        return to("a.skip").press("Enter");
    }

    Keyboard type(String text) {
        others += text.length();
        page.keyboard().type(text);
        return this;
    }

    /** A day into a field for days, in the order in which the browser, whose own language is American, asks for its parts. */
    Keyboard typeDay(String year, String month, String day) {
        return type(month + day + year);
    }

    Keyboard press(String key) {
        others++;
        page.keyboard().press(key);
        return this;
    }

    /** Follows the link, or sends the form, on which the focus is, and waits for the page. */
    Keyboard enter(String address) {
        press("Enter");
        page.waitForURL(address);
        return this;
    }

    /** Keys pressed until now: to get somewhere, and to do something there. */
    String pressed() {
        return tabs + " tabs and " + others + " other keys";
    }

    private boolean hasFocus(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
