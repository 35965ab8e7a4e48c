package org.sharewell.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Ladder;
import org.sharewell.partnership.Role;

/** The ladder of an action that is not done: who hears of it, and when (R11). Read from instants, never from a timer. */
final class ClimbPolicy {

    /** A step of the ladder: the role told, null for whoever has it; their letter; the register's words. */
    enum Step {
        OWNER(null, "action-due-soon", "Reminded of the action"),
        LINE_MANAGER(Role.LINE_MANAGER, "action-due", "Line manager told that the action is due"),
        SENIOR_MANAGER(Role.SENIOR_MANAGER, "action-overdue", "Senior manager told that the action is overdue"),
        HEAD_OF_AGENCY(Role.HEAD_OF_AGENCY, "action-long-overdue", "Head of agency told that the action is long overdue");

        final Role told;
        final String letter;
        final String event;

        Step(Role told, String letter, String event) {
            this.told = told;
            this.letter = letter;
            this.event = event;
        }
    }

    private ClimbPolicy() { }

    /** The steps that are due now and were not taken yet; none once it has ended. */
    static List<Step> due(Action action, Instant now) {
        return action.open() ? ladder(action).due(now) : List.of();
    }

    /** When to look again; empty once it has ended, and at the top. */
    static Optional<Instant> lookAgain(Action action, Instant now) {
        return action.open() ? ladder(action).lookAgain(now, due(action, now)) : Optional.empty();
    }

    private static Ladder<Step> ladder(Action action) {
        var moments = action.facts().moments();
        return Ladder.of(Step.class, step -> switch (step) {
            case OWNER -> moments.remindAt();
            case LINE_MANAGER -> action.dueAt();
            case SENIOR_MANAGER -> moments.climbAt();
            case HEAD_OF_AGENCY -> moments.headAt();
        }, action.facts().chased());
    }
}
