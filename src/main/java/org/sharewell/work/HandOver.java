package org.sharewell.work;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.sharewell.partnership.Absences;
import org.sharewell.work.HandingOverPolicy.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a piece of work on, enters it in the register and tells who gets it and who loses it; all of it or nothing. */
@Component
public class HandOver {

    private static final String AWAY = "That person is away. Choose somebody who is there, or put it back for the team.";

    private final Works works;
    private final TaskService tasks;
    private final Movements movements;
    private final Absences absences;

    HandOver(Works works, TaskService tasks, Movements movements, Absences absences) {
        this.works = works;
        this.tasks = tasks;
        this.movements = movements;
        this.absences = absences;
    }

    /**
     * Does what is wanted with this task.
     *
     * @return what stands against it, in sentences; empty if it is done
     */
    @Transactional
    public List<String> carryOut(String task, String person, HandingOver wanted) {
        // Read here and not passed in: whatever the page showed, what holds is what the engine has now.
        var found = works.of(task);
        if (found.isEmpty()) return List.of("This work is finished, so there is nothing to hand on.");
        var work = found.get();
        var problems = HandingOverPolicy.problems(work, person, wanted);
        if (!problems.isEmpty()) return problems;
        if (wanted.gives() && absences.isAway(wanted.colleague())) return List.of(AWAY);

        var to = wanted.gives() ? wanted.colleague() : null;
        tasks.setAssignee(task, to);
        movements.enter(work, event(work, person, wanted), person, to, wanted.reason());
        if (to != null) movements.tell("work-given-to-you", List.of(work), List.of(to), person);
        if (work.holder() != null) movements.tell("work-taken-back", List.of(work), List.of(work.holder()), person);
        return List.of();
    }

    private static String event(Work work, String person, HandingOver wanted) {
        if (wanted.gives()) return Movements.GIVEN;
        return HandingOverPolicy.standing(work, person) == Standing.HOLDER ? Movements.PUT_BACK : Movements.TAKEN_BACK;
    }
}
