package org.sharewell.complaint;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Role;
import org.sharewell.process.Wake;
import org.springframework.stereotype.Component;

/** Complaints as their models ask after them: who takes a step, until when, and where they stand. */
@Component("complaintHandling")
public class ComplaintHandling {

    /** Starts the handling of a complaint, in the tenant of the agency that it came to. Its key is its reference. */
    static final String COMPLAINT_RECEIVED = "ComplaintReceived";
    static final String PROCEDURE = "complaint-handling";

    private static final List<String> ROLES = Stream.of(Role.COMPLAINT_HANDLER, Role.LEAD_INFORMATION_OFFICER,
            Role.DEPUTY_LEAD_INFORMATION_OFFICER).map(Role::id).toList();

    private final Complaints complaints;
    private final ActingGroups groups;
    private final WhomItIsAbout about;
    private final Clock clock;

    ComplaintHandling(Complaints complaints, ActingGroups groups, WhomItIsAbout about, Clock clock) {
        this.complaints = complaints;
        this.groups = groups;
        this.about = about;
        this.clock = clock;
    }

    /**
     * The candidate groups that take a step: never only those whom it is about or who decided that, nor, from triage on,
     * only who judged it before; never nobody (R11, R33).
     */
    public List<String> acting(String reference, String step) {
        var notFor = notFor(complaints.of(reference), ComplaintStep.of(step));
        return groups.actingAmong(complaints.of(reference).unit(), ROLES, notFor::contains);
    }

    /** User ids of those who take a step and for whom it is. */
    List<String> people(Complaint complaint, ComplaintStep step) {
        var notFor = notFor(complaint, step);
        return acting(complaint.id(), step.inWords()).stream().flatMap(group -> groups.of(group).stream())
                .flatMap(group -> group.members().stream()).filter(person -> !notFor.contains(person)).distinct()
                .toList();
    }

    /** User ids of those for whom a step is not. */
    Set<String> notFor(Complaint complaint, ComplaintStep step) {
        return step.isJudging() ? about.notToJudge(complaint) : about.people(complaint);
    }

    /** When a step is due; for the models. */
    public Date due(String reference, String step) {
        return Date.from(complaints.of(reference).facts().awaited().dueAt());
    }

    /** When the next rung of its ladder is due; for the models, whose timers come back for each. */
    public String chase(String reference, String step) {
        var now = clock.instant();
        return Wake.at(Optional.ofNullable(complaints.of(reference).facts().awaited())
                .filter(awaited -> awaited.step().equals(step)).flatMap(awaited -> LatePolicy.lookAgain(awaited, now)));
    }

    /** Whether it stands so; for the models. */
    public boolean is(String reference, String state) {
        return complaints.of(reference).state().equals(state);
    }

    /** Whether it has come before; for the model. */
    public boolean isLinked(String reference) {
        return is(reference, Entering.LINKED);
    }
}
