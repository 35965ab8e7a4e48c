package org.sharewell.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The Chromium of this machine, else one that Playwright downloads. {@code CHROMIUM} names another. Started when the
 * first test needs it, ended after the last.
 */
final class Chromium implements CloseableResource {

    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** Nothing but the pages under test: no calls home, no updates, no second transport to time out on. */
    private static final List<String> ARGUMENTS = List.of("--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-quic", "--disable-gpu", "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Chromium() {
        var installed = Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), USUAL_PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS)
                // The super-user of a container may not build the sandbox, and Chromium refuses to start.
                .setChromiumSandbox(!"root".equals(System.getProperty("user.name")));
        var environment = new HashMap<String, String>();
        installed.ifPresent(program -> {
            options.setExecutablePath(program);
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        });
        PlaywrightAssertions.setDefaultAssertionTimeout(Browser.MILLISECONDS_FOR_AN_ANSWER);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright.chromium().launch(options);
    }

    com.microsoft.playwright.Browser started() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
