package org.sharewell.complaint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.action.Action;
import org.sharewell.action.ActionInWords;
import org.sharewell.action.CarryOutAction;
import org.sharewell.action.Owners;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.FormTask;
import org.sharewell.process.Option;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** What every form about a complaint shows above what it asks, and what it needs to know of it. */
@Component
class ComplaintDesk {

    private static final String THEIR_OWN = "This is about you, so somebody else handles it. Put the task back for a colleague.";

    private final Complaints complaints;
    private final WhomItIsAbout about;
    private final ComplaintInWords inWords;
    private final HandledInWords handled;
    private final ComplaintHandling handling;
    private final CarryOutAction carryOutAction;
    private final ActionInWords actions;
    private final Owners owners;
    private final Oversight oversight;
    private final Partnership partnership;

    ComplaintDesk(Complaints complaints, WhomItIsAbout about, ComplaintInWords inWords, HandledInWords handled,
                  ComplaintHandling handling, CarryOutAction carryOutAction, ActionInWords actions,
                  Owners owners, Oversight oversight, Partnership partnership) {
        this.complaints = complaints;
        this.about = about;
        this.inWords = inWords;
        this.handled = handled;
        this.handling = handling;
        this.carryOutAction = carryOutAction;
        this.actions = actions;
        this.owners = owners;
        this.oversight = oversight;
        this.partnership = partnership;
    }

    Complaint of(FormTask task) {
        return complaints.of(task.record());
    }

    /** Before it is claimed: which one, and until when. */
    Fields offered(FormTask task) {
        return Fields.none().with("reference", task.record()).with("due", due(of(task)));
    }

    private static String due(Complaint complaint) {
        var awaited = complaint.facts().awaited();
        return awaited == null ? null : StaffTime.inFull(awaited.dueAt());
    }

    /** What came, what was done so far, until when, and how they may be reached. */
    Fields opened(FormTask task) {
        var complaint = of(task);
        // They may be allowed to read it by now, but never how the complainant can be reached.
        if (about.people(complaint).contains(task.person())) return offered(task).with("entered", THEIR_OWN);
        var soFar = soFar(complaint);
        return offered(task).with("entered", inLines(inWords.entered(complaint).all())).with("soFar", soFar)
                .with("isSoFar", !soFar.isEmpty()).with("clocks", inLines(inWords.clocks(complaint).all()))
                .with("reach", reach(complaint)).with("forWhom", inWords.forWhom(complaint));
    }

    /** The newest first: what is safe for them may have changed since (R33). */
    private String reach(Complaint complaint) {
        var again = complaint.facts().links().again().stream().map(complaints::of).toList();
        return Stream.concat(again.stream(), Stream.of(complaint)).sorted(Comparator.comparing(Complaint::receivedAt).reversed())
                .map(one -> one.facts().entered().safeReach()).distinct().collect(Collectors.joining("\nBefore: "));
    }

    private String soFar(Complaint complaint) {
        var parts = Stream.concat(handled.parts(complaint).stream(),
                actions.section(actionsOf(complaint)).parts().stream());
        return parts.map(part -> part.heading() + ".\n" + inLines(part.lines())).collect(Collectors.joining("\n\n"));
    }

    private static String inLines(List<Told.Line> lines) {
        return lines.stream().map(line -> line.label() + (line.label().endsWith("?") ? " " : ": ") + line.text())
                .collect(Collectors.joining("\n"));
    }

    /** What is to be done because of it, or of the same that came again. */
    List<Action> actionsOf(Complaint complaint) {
        return carryOutAction.about(Stream.concat(Stream.of(complaint.id()),
                complaint.facts().links().again().stream()).toList());
    }

    /** Whether something that keeps somebody safe is still to be done (R30). */
    boolean isSafetyOpen(Complaint complaint) {
        return actionsOf(complaint).stream().anyMatch(action -> action.open() && action.safety());
    }

    boolean isAnyOpen(Complaint complaint) {
        return actionsOf(complaint).stream().anyMatch(Action::open);
    }

    /** Whether it is about this person, or about a decision of theirs. */
    boolean isTheirOwn(FormTask task, ComplaintStep step) {
        return handling.notFor(of(task), step).contains(task.person());
    }

    /** The people of the agency by name, for whoever says whom it is about. */
    List<Option> colleagues(FormTask task) {
        return oversight.colleagues(of(task).unit()).stream()
                .map(person -> new Option(partnership.nameOf(person), person))
                .sorted(Comparator.comparing(Option::label)).toList();
    }

    /** Who can be asked to do something. */
    List<Option> owners(FormTask task) {
        return owners.options(of(task).unit());
    }
}
