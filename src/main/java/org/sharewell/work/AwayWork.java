package org.sharewell.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.sharewell.access.ClosedTo;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Absence;
import org.sharewell.partnership.Absences;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Cover;
import org.sharewell.process.ClosedRecords.Met;
import org.springframework.stereotype.Component;

/**
 * Takes the work of whoever is away to their cover, or back to the team where the cover may not have it (R11). Their
 * drafts stay theirs. What they claim while they are away stays with them: then they are there after all.
 */
@Component
class AwayWork implements Sweep {

    private static final String GIVEN = "Given to whoever covers for somebody who is away";
    private static final String PUT_BACK = "Put back for the team, because whoever had it is away";

    private final Works works;
    private final ActingGroups groups;
    private final Absences absences;
    private final Cover cover;
    private final ClosedTo closedTo;
    private final TaskService tasks;
    private final Movements movements;

    AwayWork(Works works, ActingGroups groups, Absences absences, Cover cover, ClosedTo closedTo, TaskService tasks,
             Movements movements) {
        this.works = works;
        this.groups = groups;
        this.absences = absences;
        this.cover = cover;
        this.closedTo = closedTo;
        this.tasks = tasks;
        this.movements = movements;
    }

    /** Everybody who is away now. */
    @Override
    public void findPeople() {
        absences.open().stream().filter(absence -> absences.now(absence.person()).equals(Optional.of(absence)))
                .forEach(this::takeOver);
    }

    /** This person, if they are away now. */
    void findPeople(String person) {
        absences.now(person).ifPresent(this::takeOver);
    }

    private void takeOver(Absence absence) {
        var given = new ArrayList<Work>();
        for (var work : works.offered(tasks.createTaskQuery().taskAssignee(absence.person()).active().list())) {
            if (!work.heldSince().isBefore(since(absence))) continue;
            var to = cover.of(absence.person()).filter(one -> mayHave(one, absence.person(), met(work), ids(work)));
            tasks.setAssignee(work.task(), to.orElse(null));
            movements.enter(work, to.isPresent() ? GIVEN : PUT_BACK, null, to.orElse(null), null);
            if (to.isPresent()) given.add(work);
            else movements.tell(Offers.LETTER, List.of(work), others(work, absence.person()), null);
        }
        if (!given.isEmpty()) movements.tell("work-given-to-you", given, List.of(absence.cover()), null);
    }

    /** Nothing that somebody took up after they were known to be away. */
    private static Instant since(Absence absence) {
        var begins = StaffTime.beginningOf(absence.firstDay());
        return begins.isAfter(absence.recordedAt()) ? begins : absence.recordedAt();
    }

    /** Whether somebody who covers is offered this work as well, or would be if the other were not there. */
    boolean mayHave(String somebody, String away, Met record, Set<String> offeredTo) {
        return !closedTo.isClosed(record, somebody) && offeredTo.stream().flatMap(group -> groups.of(group).stream())
                .flatMap(group -> Stream.of(group, groups.actingFor(group, away::equals)))
                .anyMatch(group -> group.members().contains(somebody));
    }

    private static List<String> others(Work work, String person) {
        return work.members().stream().filter(member -> !member.equals(person)).toList();
    }

    private static Set<String> ids(Work work) {
        return Set.copyOf(work.groups().stream().map(group -> group.id()).toList());
    }

    private static Met met(Work work) {
        return new Met(work.reference(), work.procedure(), work.agency());
    }
}
