package org.sharewell.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Ladder;
import org.sharewell.partnership.Role;

/** The chase ladder of a silent answer: who hears of it, and when (C45; R11). Read from instants, never from a timer. */
final class ChasePolicy {

    /** A step of the ladder: its name, the role that is told, who that is for the asker, and the letter they get. */
    enum Step {
        REMINDER(Role.PRACTITIONER, "those who answer", "reply-due-soon", "Reminder sent"),
        LINE_MANAGER(Role.LINE_MANAGER, "their line manager", "reply-due",
                "Line manager told that the reply is due"),
        LEAD_INFORMATION_OFFICER(Role.LEAD_INFORMATION_OFFICER, "their lead information officer", "reply-overdue",
                "Lead information officer told that the reply is overdue"),
        HEAD_OF_AGENCY(Role.HEAD_OF_AGENCY, "their head of agency", "reply-long-overdue",
                "Head of agency told that the reply is long overdue");

        final Role told;
        final String who;
        final String letter;
        final String event;

        Step(Role told, String who, String letter, String event) {
            this.told = told;
            this.who = who;
            this.letter = letter;
            this.event = event;
        }
    }

    private ChasePolicy() { }

    /**
     * The same, but nobody is chased for what nobody waits for, unless an emergency is still to be recorded (R10) or the
     * agency meant to look at it again (R23).
     */
    static List<Step> due(Answer answer, Instant now, boolean awaited) {
        var owed = answer.owesRecord() || answer.last().flatMap(Decision::lookAgainOn).isPresent();
        return awaited || owed ? due(answer, now) : List.of();
    }

    /**
     * Whether the sender is told that nobody has opened what they need now: with the reminder, while nothing was decided
     * (R13).
     */
    static boolean tellsSender(List<Step> taken, Answer answer, Asked asked, boolean opened) {
        return taken.contains(Step.REMINDER) && asked.urgency().equals("now") && answer.last().isEmpty() && !opened;
    }

    /** The last of these steps, where it was taken and nobody has decided anything: the answer lapsed (R29). */
    static List<Step> lapsed(List<Step> taken, Answer answer) {
        return taken.stream().filter(step -> step == Step.HEAD_OF_AGENCY && answer.last().isEmpty()).toList();
    }

    /** The steps that are due now and were not taken yet, in their order. */
    static List<Step> due(Answer answer, Instant now) {
        return ladder(answer).due(now);
    }

    /** When to look at the ladder again; empty at the top. */
    static Optional<Instant> lookAgain(Answer answer, Instant now, boolean awaited) {
        return ladder(answer).lookAgain(now, due(answer, now, awaited));
    }

    /** The ladder towards the present due time. */
    static Ladder<Step> ladder(Answer answer) {
        return Ladder.of(Step.class, step -> moment(answer, step), answer.facts().chased());
    }

    private static Instant moment(Answer answer, Step step) {
        return switch (step) {
            case REMINDER -> answer.remindAt();
            case LINE_MANAGER -> answer.dueAt();
            case LEAD_INFORMATION_OFFICER -> answer.climbAt();
            case HEAD_OF_AGENCY -> answer.headAt();
        };
    }
}
