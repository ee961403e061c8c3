package org.partnine.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One browser for a test class; Debian's Chromium unless the property {@code chromium} names another. */
final class Browsing implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;
    private final String base;

    Browsing(int port) {
        base = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    Visit visit(ColorScheme scheme, int width, int height) {
        return new Visit(
                base,
                browser.newContext(new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setLocale("en-GB")
                        .setViewportSize(width, height)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A reader's visit, which notes what the browser complains of and whom it asks. */
    static final class Visit implements AutoCloseable {

        final Page page;
        final List<String> complaints = new ArrayList<>();
        final List<String> elsewhere = new ArrayList<>();
        private final String base;
        private final BrowserContext context;

        private Visit(String base, BrowserContext context) {
            this.base = base;
            this.context = context;
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.onRequest(request -> {
                if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
        }

        void open(String address) {
            page.navigate(base + address);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
