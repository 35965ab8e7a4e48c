package org.sharewell.complaint;

import java.util.List;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** Who hears of a complaint, and when; no letter says what it is about or who complains (R14). */
@Component
class ComplaintNews {

    private final ComplaintHandling handling;
    private final Partnership partnership;
    private final Notifications notifications;

    ComplaintNews(ComplaintHandling handling, Partnership partnership, Notifications notifications) {
        this.handling = handling;
        this.partnership = partnership;
        this.notifications = notifications;
    }

    /** Whoever takes a step hears that it is theirs. */
    void begun(Complaint complaint, ComplaintStep step, String actor) {
        var due = complaint.facts().awaited().dueAt();
        notifications.tell(new Notice(complaint.id() + " " + step.inWords() + " " + due, "complaint-to-handle",
                complaint.id(), handling.people(complaint, step), actor)
                .about(Matter.work(complaint.unit(), complaint.urgency(), due, complaint.id())));
    }

    /** Nobody has taken a step, and it climbs; in place of those whom it is about somebody else is told (R11, R33). */
    void late(Complaint complaint, Awaited awaited, LatePolicy.Rung rung) {
        var step = ComplaintStep.of(awaited.step());
        var people = rung.told.isEmpty() ? acting(complaint, step) : rung.told.stream()
                .flatMap(role -> partnership.people(complaint.unit(), role).stream()).distinct().toList();
        notifications.tell(new Notice(complaint.id() + " " + awaited.step() + " " + rung + " " + awaited.dueAt(),
                rung.letter, complaint.id(), people, null));
    }

    private List<String> acting(Complaint complaint, ComplaintStep step) {
        var enteredBy = complaint.facts().enteredBy();
        return step == ComplaintStep.DESCRIPTION && enteredBy != null ? List.of(enteredBy)
                : handling.people(complaint, step);
    }

    /** Whoever handles the first hears that it came again. */
    void cameAgain(Complaint first, Complaint again, String actor) {
        notifications.tell(new Notice(again.id() + " linked", "complaint-again", first.id(),
                handling.people(first, ComplaintStep.ACKNOWLEDGEMENT), actor));
    }

    /** Whoever entered it hears that it has ended. */
    void ended(Complaint complaint, String actor) {
        var enteredBy = complaint.facts().enteredBy();
        notifications.tell(new Notice(complaint.id() + " ended", "complaint-ended", complaint.id(),
                enteredBy == null ? List.of() : List.of(enteredBy), actor));
    }

    /** The partnership hears that something was learnt (C16). */
    void learning(Complaint complaint, String actor) {
        notifications.tell(new Notice(complaint.id() + " learning", "complaint-learning", complaint.id(),
                partnership.people(ComplaintStory.PARTNERSHIP, Role.BUSINESS_UNIT), actor));
    }
}
