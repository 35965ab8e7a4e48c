package org.sharewell.breach;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** Who hears of a breach, and when; no letter says what it is about (R14, R31). */
@Component
class BreachNews {

    private final BreachHandling handling;
    private final Partnership partnership;
    private final Notifications notifications;

    BreachNews(BreachHandling handling, Partnership partnership, Notifications notifications) {
        this.handling = handling;
        this.partnership = partnership;
        this.notifications = notifications;
    }

    /**
     * At the same moment: line manager and safeguarding lead, lead information officer and their deputy, data protection
     * officer; where it concerns the line manager, not them (R31).
     */
    void reported(Report report, List<String> concerned) {
        var told = Stream.of(Role.LINE_MANAGER, Role.SAFEGUARDING_LEAD, Role.LEAD_INFORMATION_OFFICER,
                Role.DEPUTY_LEAD_INFORMATION_OFFICER, Role.DATA_PROTECTION_OFFICER);
        notifications.tell(new Notice(report.id() + " reported", "breach-reported", report.id(),
                told.flatMap(role -> partnership.people(report.unit(), role).stream())
                        .filter(Predicate.not(concerned::contains)).distinct().toList(), report.reporter()));
    }

    /** Whoever reported it has not described it yet; their line manager hears so too, unless it concerns them. */
    void toDescribe(Report report, List<String> concerned) {
        notifications.tell(new Notice(report.id() + " to describe", "breach-to-describe", report.id(),
                Stream.concat(Stream.of(report.reporter()), partnership.people(report.unit(), Role.LINE_MANAGER).stream())
                        .filter(Predicate.not(concerned::contains)).distinct().toList(), null));
    }

    /** Whoever decides whether another agency hears of it. */
    void toDecide(Report report, List<String> people, String event) {
        notifications.tell(new Notice(report.id() + " " + event, "breach-report-waits", report.id(), people, null));
    }

    /** Whoever takes a step hears that it is theirs. */
    void begun(Breach breach, Step step, String actor) {
        var due = breach.waitingFor(step).orElseThrow().dueAt();
        notifications.tell(new Notice(breach.id() + " " + step.inWords() + " " + due, "breach-to-handle", breach.id(),
                handling.people(breach, step), actor)
                .about(Matter.work(breach.unit(), breach.urgency(), due, breach.id())));
    }

    /** Nobody has taken a step, and it climbs. */
    void overdue(Breach breach, Waiting waiting, OverduePolicy.Rung rung) {
        var step = Step.of(waiting.step());
        var people = rung.told == null ? handling.people(breach, step) : handling.told(breach, rung.told);
        notifications.tell(new Notice(breach.id() + " " + waiting.step() + " " + rung + " " + waiting.dueAt(),
                "breach-step-overdue", breach.id(), people, null));
    }

    /** The clock of 72 hours: those who act, then their deputies too, then who answers for information as well. */
    void clock(DataBreach breach, ClockPolicy.Warning warning, List<String> people) {
        var letter = warning == ClockPolicy.Warning.OVER ? "breach-clock-over" : "breach-clock";
        notifications.tell(new Notice(breach.id() + " " + warning + " " + breach.awareAt(), letter, breach.breach(), people,
                null));
    }

    /** Its clock has begun. */
    void clockRuns(DataBreach breach, List<String> people) {
        notifications.tell(new Notice(breach.id() + " runs", "breach-clock", breach.breach(), people, null));
    }

    /** What was decided is still to be done: the notification, or the telling. */
    void stillToTell(DataBreach breach, List<String> people, String event) {
        notifications.tell(new Notice(breach.id() + " " + event, "breach-still-to-tell", breach.breach(), people, null));
    }

    /** The agency that the information came from, and on whose behalf another works (C43; R32). */
    void concernsYou(Breach breach, String unit) {
        notifications.tell(new Notice(breach.id() + " told " + unit, "breach-of-your-information", breach.id(),
                Stream.of(Role.LEAD_INFORMATION_OFFICER, Role.DATA_PROTECTION_OFFICER)
                        .flatMap(role -> partnership.people(unit, role).stream()).distinct().toList(), null));
    }

    /** Whoever reported it hears that it has ended. */
    void ended(Breach breach) {
        var reporter = breach.facts().known().reportedBy();
        notifications.tell(new Notice(breach.id() + " ended", "breach-ended", breach.source(),
                reporter == null ? List.of() : List.of(reporter), breach.facts().ended().by()));
    }
}
