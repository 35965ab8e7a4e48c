package org.sharewell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
@ExtendWith(BrowserExtension.class)
class SignInBrowserTest {

    private static final String PASSWORD = "a-long-walk-home";

    @LocalServerPort
    int port;
    @Autowired
    IdentityService identities;
    @Autowired
    AuthorizationService authorizations;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;

    @BeforeEach
    void somebodyWhoMayUseTasklist() {
        if (identities.createUserQuery().userId("signin.rosa").count() > 0) return;
        var rosa = identities.newUser("signin.rosa");
        rosa.setFirstName("Rosa");
        rosa.setLastName("Bell");
        rosa.setPassword(PASSWORD);
        identities.saveUser(rosa);
        var tasklist = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        tasklist.setUserId("signin.rosa");
        tasklist.setResource(Resources.APPLICATION);
        tasklist.setResourceId("tasklist");
        tasklist.addPermission(Permissions.ACCESS);
        authorizations.saveAuthorization(tasklist);
    }

    @Test
    void staffSignInToTasklistWithTheirPassword(Browser browser) {
        var rosa = browser.signIn(address(), "signin.rosa", PASSWORD);

        assertThat(rosa.page().getByText("Rosa Bell").first()).isVisible();
        assertThat(rosa.errors()).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefusedOnThePage(Browser browser) {
        var stranger = browser.visitor();

        stranger.page().navigate(address() + "/camunda/app/tasklist/default/");
        stranger.page().getByPlaceholder("User name").fill("signin.nobody");
        stranger.page().getByPlaceholder("Password").fill("not-a-password");
        stranger.page().locator("button[type=submit]").click();

        assertThat(stranger.page().locator(".notification.alert-danger, .alert-danger").first()).isVisible();
        assertThat(stranger.page().getByPlaceholder("Password")).isVisible();
    }

    @Test
    void staffChangeTheirPasswordFromTheMenuUnderTheirName(Browser browser) {
        var person = agencies.make("police").practitioner();
        var visitor = browser.signIn(address(), person, Agencies.PASSWORD);
        var page = visitor.page();

        page.locator(".account > a").click();
        page.getByText("Change my password").click();
        page.getByLabel("Your present password").fill(Agencies.PASSWORD);
        page.getByLabel("The new password", new Page.GetByLabelOptions().setExact(true)).fill("four boats");
        page.getByLabel("The new password once more").fill("four boats");
        page.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("at least 12 characters");
        assertThat(visitor.barriers()).isEmpty();

        page.getByLabel("Your present password").fill(Agencies.PASSWORD);
        page.getByLabel("The new password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByLabel("The new password once more").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your password is changed");
        assertThat(visitor.barriers()).isEmpty();

        assertThat(browser.signIn(address(), person, PASSWORD).page().locator(".account"))
                .containsText("practitioner of");
    }

    @Test
    @Rule("R37")
    void anAdministratorWhoWouldDeleteRunningWorkReadsInCockpitWhyNot(Browser browser) {
        var csc = agencies.make("local-authority");
        var request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var instance = walk.task(request, "Describe request").getProcessInstanceId();
        var page = browser.signIn(address(), "admin", SharewellTest.ADMIN_PASSWORD).page();

        page.navigate(address() + "/camunda/app/cockpit/default/#/process-instance/" + instance);
        var delete = page.locator(".btn-toolbar").filter(new Locator.FilterOptions()
                .setHas(page.locator(".glyphicon-remove")));
        seen(delete, page);
        delete.click();
        page.locator(".modal-footer").getByText("Delete").click();

        assertThat(page.locator(".modal-body")).containsText("Work that is no longer wanted is withdrawn or closed");
        assertThat(walk.open(request)).containsExactly("Describe request");
    }

    /** Cockpit is opened for the first time here; whoever sees nothing of it on a cold machine loads it again. */
    private static void seen(Locator what, Page page) {
        for (int left = 3; ; left--) {
            try {
                what.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
                return;
            } catch (TimeoutError notThere) {
                if (left == 0) {
                    throw new AssertionError(page.url() + " shows: " + page.locator("body").innerText(), notThere);
                }
                page.reload();
            }
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
