package org.sharewell.work;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.sharewell.partnership.Absences;
import org.sharewell.partnership.ActingGroups;
import org.springframework.stereotype.Component;

/** Offers what nobody has to whoever comes next, where everybody to whom it is offered is away (R11). */
@Component
class EmptyRooms implements Sweep {

    private final ActingGroups groups;
    private final Absences absences;
    private final Works works;
    private final Offers offers;
    private final TaskService tasks;

    EmptyRooms(ActingGroups groups, Absences absences, Works works, Offers offers, TaskService tasks) {
        this.groups = groups;
        this.absences = absences;
        this.works = works;
        this.offers = offers;
        this.tasks = tasks;
    }

    @Override
    public void findPeople() {
        for (var group : groups.whereEverybodyIsAway()) {
            var open = tasks.createTaskQuery().active().taskCandidateGroup(group.id()).taskUnassigned().list();
            works.offered(open).stream()
                    .filter(work -> work.members().stream().allMatch(absences::isAway))
                    .forEach(work -> offers.further(List.of(work), nobody -> false));
        }
    }
}
