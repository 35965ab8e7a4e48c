package org.sharewell.testing;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** One person at one screen. */
public final class Visitor {

    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visitor(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) errors.add(message.text());
        });
        page.onPageError(errors::add);
    }

    /** The screen itself. */
    public Page page() {
        return page;
    }

    /** What the browser has complained about so far: failed scripts, refused requests, blocked content. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Opens Tasklist and signs in. */
    public Visitor signIn(String address, String person, String password) {
        page.navigate(address + "/camunda/app/tasklist/default/");
        var name = page.getByPlaceholder("User name");
        var secret = page.getByPlaceholder("Password");
        // While it starts, the page moves the cursor back to the name, and what is typed next lands there: look, as a
        // person would, and type again.
        for (int attempt = 0; attempt < 10 && !(name.inputValue().equals(person) && secret.inputValue().equals(password));
                attempt++) {
            page.waitForTimeout(100);
            name.fill(person);
            secret.fill(password);
        }
        page.locator("button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator("form[name=signinForm], .login-form, input[type=password]"))
                .hasCount(0);
        // The session is changed while somebody signs in: what is opened before their name stands there may miss it.
        page.locator(".account").first().waitFor();
        // Asking for the password was itself answered with 401, which the browser calls an error.
        errors.clear();
        return this;
    }

    /** What axe finds hard to use on this screen, one line for each fault; empty if all is well. */
    public List<String> barriers() {
        return found(new AxeBuilder(page));
    }

    /** The same for a part of the screen. */
    public List<String> barriersIn(String part) {
        return found(new AxeBuilder(page).include(part));
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze()
                .getViolations().stream()
                .map(fault -> fault.getId() + ": " + fault.getHelp() + ", at " + fault.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget())).toList())
                .toList();
    }
}
