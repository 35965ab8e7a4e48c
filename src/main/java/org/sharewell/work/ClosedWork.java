package org.sharewell.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.sharewell.access.ClosedTo;
import org.sharewell.access.ClosedTo.Barred;
import org.sharewell.partnership.Absences;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.process.ClosedRecords.Met;
import org.sharewell.process.Drafts;
import org.sharewell.process.StrandedTasks;
import org.sharewell.process.TaskGrants;
import org.springframework.stereotype.Component;

/**
 * Brings the open work of a case to where its records may be (R12): out of the hands of those to whom they are closed,
 * out of their lists, and never left with nobody.
 */
@Component
class ClosedWork implements Sweep {

    private static final String PUT_BACK = "Put back for the team, because it is closed to whoever had it";

    private final StrandedTasks open;
    private final Works works;
    private final ClosedTo closedTo;
    private final ActingGroups groups;
    private final Absences absences;
    private final Offers offers;
    private final TaskService tasks;
    private final TaskGrants grants;
    private final Drafts drafts;
    private final Movements movements;

    ClosedWork(StrandedTasks open, Works works, ClosedTo closedTo, ActingGroups groups,
               Absences absences, Offers offers, TaskService tasks, TaskGrants grants, Drafts drafts, Movements movements) {
        this.open = open;
        this.works = works;
        this.closedTo = closedTo;
        this.groups = groups;
        this.absences = absences;
        this.offers = offers;
        this.tasks = tasks;
        this.grants = grants;
        this.drafts = drafts;
        this.movements = movements;
    }

    /** Again for every case in which something is closed: people come and go. */
    @Override
    public void findPeople() {
        bring(open.of(closedTo.casesClosedToSomebody()));
    }

    /**
     * The case that this reference belongs to, and those about the same family, after it was closed to somebody or opened
     * again.
     */
    void bring(String reference) {
        bring(open.of(closedTo.casesOf(reference)));
    }

    /** The same, and what they had typed into its forms is gone with it. */
    void closeTo(String person, String reference) {
        drafts.drop(open.of(closedTo.casesOf(reference)).stream().map(Task::getId).toList(), person);
        bring(reference);
    }

    private void bring(List<Task> found) {
        var byId = found.stream().collect(Collectors.toMap(Task::getId, task -> task));
        works.offered(found).stream().filter(work -> !work.stopped()).forEach(work -> bring(work, byId));
    }

    private void bring(Work work, Map<String, Task> byId) {
        var task = byId.get(work.task());
        var barred = closedTo.barred(met(work, task));
        var taken = work.holder() != null && barred.fromWork().test(work.holder());
        if (taken) {
            tasks.setAssignee(work.task(), null);
            drafts.drop(List.of(work.task()), work.holder());
            movements.enter(work, PUT_BACK, null, null, null);
        }
        var there = work.members().stream().filter(member -> !absences.isAway(member)).toList();
        if ((taken || work.holder() == null) && there.isEmpty()) offers.further(List.of(work), passedOver(work, barred));
        else if (taken) movements.tell(Offers.LETTER, List.of(work), there, work.holder());
        grants.renew(work.task(), taken ? null : work.holder(), met(work, task));
    }

    /** Whoever comes next may not be named either, but hears that it waits and can have the restriction lifted. */
    private Predicate<String> passedOver(Work work, Barred barred) {
        var offered = work.groups().stream().flatMap(group -> groups.of(group.id()).stream())
                .flatMap(group -> group.members().stream()).collect(Collectors.toSet());
        return person -> barred.fromSight().test(person) || offered.contains(person) && barred.fromWork().test(person);
    }

    private static Met met(Work work, Task task) {
        return new Met(work.reference(), work.procedure(), Objects.requireNonNullElse(task.getTenantId(), ""));
    }
}
