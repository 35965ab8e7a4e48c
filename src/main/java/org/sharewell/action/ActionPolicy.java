package org.sharewell.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.StaffTime;

/** When an action is done, moved or given up: never without a word, and never leaving somebody unsafe (R28, R30). */
final class ActionPolicy {

    /** Who keeps somebody safe is asked anew after so many days at most, however often it is moved. */
    private static final int SAFETY_DAYS = 7;

    private ActionPolicy() { }

    /** What is missing or cannot be, in sentences; empty if it can be recorded. */
    static List<String> problems(CarriedOut said, Action action, LocalDate today) {
        var problems = new ArrayList<String>();
        switch (said.step() == null ? "" : said.step()) {
            case "done" -> {
                if (said.done() == null) problems.add("Say what was done.");
            }
            case "moved" -> {
                if (said.reason() == null) problems.add("Say why it is moved.");
                problems.addAll(day(said.newDay(), action, today));
                problems.addAll(safety(said, action));
            }
            case "given-up" -> {
                if (said.reason() == null) problems.add("Say why it is given up.");
                problems.addAll(safety(said, action));
            }
            default -> problems.add("Choose how it stands.");
        }
        return problems;
    }

    private static List<String> day(LocalDate day, Action action, LocalDate today) {
        if (day == null) return List.of("Say to which day it is moved.");
        if (day.isBefore(today)) return List.of("It cannot be moved to a day that is over.");
        if (!day.isAfter(StaffTime.localDay(action.dueAt()))) {
            return List.of("It is due on " + StaffTime.day(action.dueAt()) + ". Choose a later day, or leave it as it is.");
        }
        return tooLate(day, action, today).stream().toList();
    }

    private static Optional<String> tooLate(LocalDate day, Action action, LocalDate today) {
        if (day.isAfter(today.plusYears(1))) return Optional.of("That is more than a year from now. Check the day.");
        var due = StaffTime.localDay(action.dueAt());
        var latest = (due.isAfter(today) ? due : today).plusDays(SAFETY_DAYS);
        return action.safety() && day.isAfter(latest) ? Optional.of("This keeps somebody safe, so it is moved by a week at"
                + " most, to " + StaffTime.day(latest) + ". Then say again how it stands.") : Optional.empty();
    }

    private static List<String> safety(CarriedOut said, Action action) {
        return action.safety() && said.meanwhile() == null
                ? List.of("This keeps somebody safe. Say what keeps them safe instead, and who does it.") : List.of();
    }
}
