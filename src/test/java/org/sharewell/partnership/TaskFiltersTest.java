package org.sharewell.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@SharewellTest
class TaskFiltersTest {

    @Autowired
    TaskFilters taskFilters;
    @Autowired
    FilterService filters;
    @Autowired
    TaskService tasks;
    @Autowired
    IdentityService identity;
    @Autowired
    Agencies agencies;
    @Autowired
    TestClock clock;

    TestAgency police;

    @BeforeEach
    void anAgency() {
        police = agencies.make("police");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        identity.clearAuthentication();
        tasks.createTaskQuery().tenantIdIn(police.id()).list().forEach(task -> tasks.deleteTask(task.getId(), true));
    }

    @Test
    void eachIsThereOnceHoweverOftenTheyAreMade() {
        taskFilters.make();
        taskFilters.forManagers();

        assertThat(filters.createTaskFilterQuery().list()).extracting(Filter::getName).containsOnlyOnce(
                "My work", "My team's work", "Overdue", "Due today", "Everything I may see");
    }

    @Test
    @Rule("R12")
    void theyShowReferenceAgencyAndUrgencyAndNothingElse() {
        assertThat(filter("My work").getProperties().get("variables")).asInstanceOf(LIST).containsExactly(
                Map.of("name", "reference", "label", "Reference"), Map.of("name", "agency", "label", "Agency"),
                Map.of("name", "urgency", "label", "Urgency"));
        assertThat(filter("My work").getProperties()).containsEntry("showUndefinedVariable", false);
    }

    @Test
    @Rule("R11")
    void onlyManagersAreOfferedEverythingTheyMaySee() {
        signIn(police.practitioner(), Role.PRACTITIONER);
        assertThat(filters.createTaskFilterQuery().list()).extracting(Filter::getName)
                .containsExactlyInAnyOrder("My work", "My team's work", "Overdue", "Due today");

        signIn(police.lineManager(), Role.LINE_MANAGER);
        assertThat(filters.createTaskFilterQuery().list()).extracting(Filter::getName).contains("Everything I may see");
    }

    @Test
    @Rule("R11")
    void myTeamsWorkHasWhatAColleagueClaimedAndMyWorkHasNot() {
        var open = task("open", null);
        var claimed = task("claimed", null);
        tasks.claim(claimed, police.otherPractitioner());
        var mine = task("mine", null);
        tasks.claim(mine, police.practitioner());

        signIn(police.practitioner(), Role.PRACTITIONER);

        assertThat(listed("My team's work")).containsExactlyInAnyOrder(open, claimed, mine);
        assertThat(listed("My work")).containsExactly(mine);
    }

    @Test
    void whatIsDueTodayAndWhatIsOverdueGoesByLondonsMidnight() {
        clock.itIs(Instant.parse("2027-06-14T23:30:00Z"));
        var yesterday = task("yesterday", "2027-06-14T22:59:00Z");
        var overdueToday = task("overdue today", "2027-06-14T23:00:00Z");
        var today = task("today", "2027-06-15T16:00:00Z");
        var tomorrow = task("tomorrow", "2027-06-15T23:00:00Z");

        signIn(police.practitioner(), Role.PRACTITIONER);

        assertThat(listed("Due today")).containsExactly(overdueToday, today);
        assertThat(listed("Overdue")).containsExactly(yesterday, overdueToday);
        assertThat(listed("My team's work")).endsWith(tomorrow);
    }

    private String task(String name, String due) {
        var task = tasks.newTask();
        task.setName(name);
        task.setTenantId(police.id());
        task.setDueDate(due == null ? null : Date.from(Instant.parse(due)));
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), police.group(Role.PRACTITIONER));
        return task.getId();
    }

    private void signIn(String person, Role role) {
        identity.setAuthentication(person, List.of(police.group(role)), List.of(police.id()));
    }

    private List<String> listed(String filter) {
        return filters.<Task>list(filter(filter).getId()).stream().map(Task::getId).toList();
    }

    private Filter filter(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }
}
