package org.sharewell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.PartnershipFixture;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The demonstration's requests go through the forms as they are now. */
@SharewellTest
class DemoRequestsTest {

    @Autowired
    PartnershipFixture partnership;
    @Autowired
    ObjectMapper json;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    RuntimeService runtime;
    @Autowired
    TaskService tasks;
    @Autowired
    TestClock clock;

    @Test
    void theyStandInEveryState() throws IOException {
        partnership.bring("demo", demoPeople());

        var made = new DemoRequests(new ClassPathResource("demo/requests.yaml"), json, walk, jobs, runtime, clock).make();

        assertThat(made).map(this::open).containsExactly(
                List.of("Decide request", "Decide request", "Follow request", "Give advice", "Tell people"),
                List.of("Decide request", "Follow request"),
                List.of("Decide request", "Follow request", "Read information", "Tell people"),
                List.of("Seek consent"),
                List.of("Decide request", "Follow request"),
                List.of(),
                List.of("Settle disagreement", "Settle disagreement"),
                List.of("Decide request", "Follow request"),
                List.of("Describe request"),
                List.of("Assess data breach", "Investigate breach"),
                List.of("Investigate complaint"));
        assertThat(tasks.createTaskQuery().processInstanceBusinessKeyLike(made.get(7) + ".%").dueBefore(new Date())
                .count()).isOne();
    }

    /** The demonstration's agencies and people, beside the one business unit that all tests share, which has no executive. */
    private static String demoPeople() throws IOException {
        return new ClassPathResource("demo/partnership.yaml").getContentAsString(StandardCharsets.UTF_8)
                .replace("business-unit: [rachel.thorne]", "business-unit: [business.unit]")
                .replace("executive: [david.ashworth, margaret.shaw]", "executive: []")
                .replaceFirst("  - \\{id: david\\.ashworth[^}]*}\n", "")
                .replaceAll("\\{id: rachel\\.thorne[^}]*}", "{id: business.unit, first-name: Beth, last-name: Underwood,"
                        + " mail: beth@partnership.example}");
    }

    private List<String> open(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKeyLike(reference + "%").list().stream()
                .map(task -> task.getName()).sorted().toList();
    }
}
