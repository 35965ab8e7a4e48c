package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
class PasswordPageTest {

    private static final String CHOSEN = "four quiet winter boats";

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    IdentityService identities;

    String person;
    String colleague;

    @BeforeEach
    void somebodyOfThePolice() {
        var police = agencies.make("police");
        person = police.practitioner();
        colleague = police.otherPractitioner();
    }

    @Test
    void peopleChangeTheirOwnPassword() {
        var answer = change(Agencies.PASSWORD, CHOSEN, CHOSEN);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(identities.checkPassword(person, CHOSEN)).isTrue();
        assertThat(identities.checkPassword(person, Agencies.PASSWORD)).isFalse();
        assertThat(identities.checkPassword(colleague, Agencies.PASSWORD)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "not-my-password, four quiet winter boats, four quiet winter boats, That is not your present password",
        "'', four quiet winter boats, four quiet winter boats, Type your present password",
        "test-Only-2026, eleven char, eleven char, Choose a new password of at least 12 characters",
        "test-Only-2026, four quiet winter boats, four quiet winter boots, You typed two different new passwords",
        "test-Only-2026, test-Only-2026, test-Only-2026, Choose another password than the present one"})
    void whatDoesNotDoChangesNothingAndIsSaid(String present, String chosen, String again, String sentence) {
        var answer = change(present, chosen, again);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Nothing was changed", sentence).doesNotContain(chosen);
        // A wrong attempt closes the account for some seconds, as at the sign-in.
        identities.unlockUser(person);
        assertThat(identities.checkPassword(person, Agencies.PASSWORD)).isTrue();
    }

    @Test
    void nobodyChangesSomebodyElsesPassword() {
        session().submit("/password", Map.of("present", Agencies.PASSWORD, "chosen", CHOSEN, "again", CHOSEN,
                "person", colleague, "id", colleague, "user", colleague));

        assertThat(identities.checkPassword(colleague, Agencies.PASSWORD)).isTrue();
    }

    @Test
    void theEnginesOwnWayStaysClosed() {
        for (var whose : List.of(person, colleague)) {
            var answer = session().send("PUT", TasklistSession.ENGINE + "/user/" + whose + "/credentials",
                    "{\"password\":\"" + CHOSEN + "\",\"authenticatedUserPassword\":\"" + Agencies.PASSWORD + "\"}");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(identities.checkPassword(whose, Agencies.PASSWORD)).isTrue();
        }
    }

    @Test
    void anotherSitesFormChangesNothing() {
        var answer = session().submit("/password",
                Map.of("present", Agencies.PASSWORD, "chosen", CHOSEN, "again", CHOSEN), "https://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(identities.checkPassword(person, Agencies.PASSWORD)).isTrue();
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        var nobody = TasklistSession.anonymous(port);

        for (var answer : List.of(nobody.get("/password"), nobody.submit("/password",
                Map.of("present", Agencies.PASSWORD, "chosen", CHOSEN, "again", CHOSEN)))) {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(place ->
                    assertThat(place).endsWith("/camunda/app/tasklist/default/"));
        }
    }

    @Test
    void noShortPasswordIsGivenInAdminEither() {
        var admin = TasklistSession.of(port, "admin", SharewellTest.ADMIN_PASSWORD);
        var whose = TasklistSession.ENGINE + "/user/" + person + "/credentials";

        assertThat(admin.send("PUT", whose, given("eleven char")).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(identities.checkPassword(person, Agencies.PASSWORD)).isTrue();
        assertThat(admin.send("PUT", whose, given("twelve chars")).statusCode()).isEqualTo(204);
        assertThat(identities.checkPassword(person, "twelve chars")).isTrue();
    }

    private static String given(String password) {
        return "{\"password\":\"" + password + "\",\"authenticatedUserPassword\":\"" + SharewellTest.ADMIN_PASSWORD
                + "\"}";
    }

    private HttpResponse<String> change(String present, String chosen, String again) {
        return session().submit("/password", Map.of("present", present, "chosen", chosen, "again", again));
    }

    private TasklistSession session() {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
