package org.sharewell.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * A Chromium without a window, as a test sees it: a parameter of the test, through {@link BrowserExtension}. Each
 * {@link #visitor} has a session of their own, as people at different desks have; all of them end with the test.
 */
public final class Browser {

    static final double MILLISECONDS_FOR_AN_ANSWER = 15_000;
    private static final double MILLISECONDS_FOR_A_PAGE = 30_000;

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> sessions = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** Somebody who has not signed in. */
    public Visitor visitor() {
        var session = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en-GB").setTimezoneId("Europe/London").setViewportSize(1366, 900));
        session.setDefaultTimeout(MILLISECONDS_FOR_AN_ANSWER);
        session.setDefaultNavigationTimeout(MILLISECONDS_FOR_A_PAGE);
        sessions.add(session);
        return new Visitor(session.newPage());
    }

    /**
     * Somebody who has signed in to Tasklist through its sign-in page.
     *
     * @param address of the application, without a path: {@code http://localhost:8080}
     */
    public Visitor signIn(String address, String person, String password) {
        return visitor().signIn(address, person, password);
    }

    /** What every open page shows, for whoever asks why a test failed. */
    void picture(Path folder, String test) {
        var pages = sessions.stream().flatMap(session -> session.pages().stream()).toList();
        for (var page : pages) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(test + "-" + (pages.indexOf(page) + 1) + ".png")));
        }
    }

    void end() {
        sessions.forEach(BrowserContext::close);
        sessions.clear();
    }
}
