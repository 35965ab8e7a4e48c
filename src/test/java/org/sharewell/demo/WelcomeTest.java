package org.sharewell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.sharewell.demo.DemoPeople.Person;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class WelcomeTest {

    private static final Person ADMINISTRATOR = new Person("admin", "", "", "secret-one");

    @Test
    void namesTheAddressAndEverybodyOfTheFileWithWhatTheyAre() {
        var people = DemoPeople.in(new ByteArrayResource("""
                agencies:
                  - {id: csc, name: Social Care, teams: [{id: duty, name: Duty Team}]}
                people:
                  - {id: amina, first-name: Amina, last-name: Hussain, password: &demo p, roles: {csc/duty: line-manager}}
                  - {id: helen, first-name: Helen, last-name: Marsh, password: *demo, roles: {csc: [siro, commissioner]}}
                partnership:
                  business-unit: [helen]
                """.getBytes(StandardCharsets.UTF_8)));

        var text = Welcome.text("http://localhost:8081", people, ADMINISTRATOR);

        assertThat(text).contains("http://localhost:8081/camunda/app/tasklist/", "admin, with the password secret-one",
                "one of these, with p\n", "Amina Hussain: line manager (Social Care, Duty Team)",
                "Helen Marsh: siro, commissioner (Social Care); business unit (the partnership)");
    }

    @Test
    void withoutAFileOnlyTheAdministratorIsNamed() {
        var people = DemoPeople.in(new ClassPathResource("demo/there-is-none.yaml"));

        assertThat(people).isEmpty();
        assertThat(Welcome.text("http://localhost:8080", people, ADMINISTRATOR)).contains("admin");
    }
}
