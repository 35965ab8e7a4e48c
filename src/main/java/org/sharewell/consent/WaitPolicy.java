package org.sharewell.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.sharewell.calendar.Ladder;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;

/**
 * The ladder of what a stopped request waits for: who hears of it, and when (C49, C52; R1, R11). Read from instants,
 * never from a timer.
 */
final class WaitPolicy {

    /**
     * A letter and the people who get it. Where somebody else than the asker must see to it, that is never the asker.
     */
    record Letter(String name, BiFunction<Partnership, Wait, List<String>> people) {

        private static Letter toAsker(String name) {
            return new Letter(name, (partnership, wait) -> List.of(wait.asker()));
        }

        private static Letter to(Role role, String name) {
            return new Letter(name, (partnership, wait) -> partnership.peopleWithout(wait.unit(), role, wait.asker()));
        }
    }

    /**
     * A step of the ladder: what is waited for, where, who hears of it at most, from when on, the register's words for
     * it, and the letters.
     */
    enum Step {
        CHOICE_OVERDUE("choice", "consider-consent", Role.LINE_MANAGER, Wait::dueAt, "Line manager told that nobody has chosen a way on",
                Letter.to(Role.LINE_MANAGER, "choice-overdue")),
        CONSENT_OVERDUE("consent", "consider-consent", Role.LINE_MANAGER, Wait::dueAt,
                "Asker and line manager told that consent is still needed",
                Letter.toAsker("consent-wanted"), Letter.to(Role.LINE_MANAGER, "consent-overdue")),
        VIEW_REMINDER("view", "seek-safeguarding-view", Role.SAFEGUARDING_LEAD, Wait::remindAt, "Safeguarding lead reminded",
                Letter.to(Role.SAFEGUARDING_LEAD, "safeguarding-view-wanted")),
        VIEW_OVERDUE("view", "seek-safeguarding-view", Role.LEAD_INFORMATION_OFFICER, Wait::dueAt,
                "Line manager and lead information officer told that the safeguarding view is overdue",
                Letter.to(Role.LINE_MANAGER, "safeguarding-view-overdue"),
                Letter.to(Role.LEAD_INFORMATION_OFFICER, "safeguarding-view-overdue"));

        private final String what;
        final String procedure;
        final String told;
        final Function<Wait, Instant> moment;
        final String event;
        final List<Letter> letters;

        Step(String what, String procedure, Role told, Function<Wait, Instant> moment, String event, Letter... letters) {
            this.what = what;
            this.procedure = procedure;
            this.told = told.id();
            this.moment = moment;
            this.event = event;
            this.letters = List.of(letters);
        }
    }

    private WaitPolicy() { }

    /** The steps that are due now and were not taken yet, in their order. */
    static List<Step> due(Wait wait, Instant now) {
        return Ladder.of(Step.class, step -> step.what.equals(wait.what()) ? step.moment.apply(wait) : null,
                wait.facts().steps()).due(now);
    }

    /**
     * What a consideration begins to wait for when it moves on; empty if nothing, or if it waited for the same already:
     * who is still to be asked for consent is no new start of the clock.
     */
    static Optional<String> begins(Considered before, Considered now) {
        if (now.next().equals(before.next())) return Optional.empty();
        return switch (now.next()) {
            case "choose" -> Optional.of("choice");
            case "seek" -> Optional.of("consent");
            default -> Optional.empty();
        };
    }
}
