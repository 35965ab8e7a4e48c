package org.sharewell.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.sharewell.register.RegisterEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a piece of work on, enters it in the register and tells whoever gets it; all of it or nothing. */
@Component
class HandOver {

    private static final String PUT_BACK = "Work put back for the team";
    private static final String TAKEN_BACK = "Work taken back for the team";
    private static final String GIVEN = "Work given to a colleague";
    private static final Set<String> EVENTS = Set.of(PUT_BACK, TAKEN_BACK, GIVEN);

    private final Works works;
    private final TaskService tasks;
    private final Register register;
    private final Notifications notifications;
    private final ObjectMapper json;
    private final Clock clock;

    HandOver(Works works, TaskService tasks, Register register, Notifications notifications, ObjectMapper json,
             Clock clock) {
        this.works = works;
        this.tasks = tasks;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The facts of an entry.
     *
     * @param task the engine's id of the task
     * @param from user id of who had it; null if nobody had
     * @param to user id of who has it now; null if it is with the team
     * @param reason null where whoever had it put it back without one
     */
    private record Facts(String task, String from, String to, String reason) { }

    /** How a piece of work came to whoever has it. */
    record Earlier(String by, Instant at, String reason) { }

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

        var to = wanted.gives() ? wanted.colleague() : null;
        tasks.setAssignee(task, to);
        register.enter(Entry.of(work.reference(), work.procedure(), event(work, person, wanted), person,
                work.group().agency()).with(write(new Facts(task, work.holder(), to, wanted.reason()))));
        if (to != null) {
            notifications.tell(new Notice(work.reference() + " given " + task + " " + clock.instant(),
                    "work-given-to-you", work.reference(), List.of(to), person));
        }
        return List.of();
    }

    /** The last time that this work was handed on; empty if it never was. */
    Optional<Earlier> last(Work work) {
        return register.about(work.reference()).stream().filter(line -> EVENTS.contains(line.entry().event()))
                .filter(line -> line.entry().payload() != null)
                .filter(line -> read(line).task().equals(work.task()))
                .reduce((earlier, later) -> later)
                .map(line -> new Earlier(line.entry().actor(), line.at(), read(line).reason()));
    }

    private static String event(Work work, String person, HandingOver wanted) {
        if (wanted.gives()) return GIVEN;
        return HandingOverPolicy.standing(work, person) == HandingOverPolicy.Standing.HOLDER ? PUT_BACK : TAKEN_BACK;
    }

    private String write(Facts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was handed on cannot be written as JSON.");
        }
    }

    private Facts read(RegisterEntry line) {
        try {
            return json.readValue(line.entry().payload(), Facts.class);
        } catch (JsonProcessingException unreadable) {
            // The cause's message would quote the reason.
            throw new IllegalStateException("Entry " + line.id() + " of the register cannot be read.");
        }
    }
}
