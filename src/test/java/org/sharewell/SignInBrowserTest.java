package org.sharewell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharewell.testing.Browser;
import org.sharewell.testing.BrowserExtension;
import org.sharewell.testing.SharewellTest;
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

    private String address() {
        return "http://localhost:" + port;
    }
}
