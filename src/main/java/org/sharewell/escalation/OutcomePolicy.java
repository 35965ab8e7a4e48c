package org.sharewell.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a disagreement can be settled (C35). The decision itself is never changed here: a change is a new one. */
final class OutcomePolicy {

    /** Agreed to share, to share in part, not to share; something else to do; the decision stands; another route. */
    static final List<String> OUTCOMES = List.of("share", "share-in-part", "not-share", "else", "stands", "other-route");
    private static final List<String> WANT_A_DECISION = List.of("share", "share-in-part", "not-share");

    private OutcomePolicy() { }

    /**
     * What is known of the case that a settlement has to fit.
     *
     * @param today in local time
     * @param decidable whether it concerns an answer, which an agency can decide anew
     * @param named words of the learning point that are part of a child's name
     */
    record Case(LocalDate today, boolean decidable, List<String> named) { }

    /** What is missing or cannot be, in sentences. */
    static List<String> problems(Settling settling, Case about) {
        var problems = new ArrayList<String>();
        var outcome = settling.outcome();
        if (outcome == null || !OUTCOMES.contains(outcome)) problems.add("Choose how it is settled.");
        if (missing(settling.how())) problems.add("Write how it is settled, and why.");
        if (wantsDecision(outcome) && !about.decidable() && settling.terms().toDo().isEmpty()) {
            problems.add("This is about no answer of that agency, so it has nothing to decide anew. Add what is to be done"
                    + " instead, by whom and by when.");
        }
        if ("else".equals(outcome) && settling.terms().toDo().isEmpty()) {
            problems.add("Add what is to be done, by whom and by when.");
        }
        if ("other-route".equals(outcome) && settling.route() == null) problems.add("Choose the route that it takes.");
        problems.addAll(fault(settling, about.named()));
        problems.addAll(toDo(settling.terms().toDo(), about.today()));
        return problems;
    }

    private static List<String> fault(Settling settling, List<String> named) {
        if (settling.fault() == null) return List.of("Say whether a policy or procedure was at fault.");
        if (settling.fault().equals("no")) return List.of();
        if (missing(settling.learning())) return List.of("Write what the partnership should learn from it.");
        return named(named);
    }

    /** What the partnership learns names nobody, also where the other side wrote it. */
    static List<String> named(List<String> named) {
        return named.isEmpty() ? List.of() : List.of("What the partnership should learn names "
                + String.join(" and ", named) + ". It has to be written so that nobody can be recognised.");
    }

    private static List<String> toDo(List<ToDo> toDo, LocalDate today) {
        var problems = new ArrayList<String>();
        if (!toDo.stream().allMatch(ToDo::complete)) {
            problems.add("Each action needs what is to be done, by whom and by when.");
        }
        var days = toDo.stream().map(ToDo::by).filter(day -> day != null).toList();
        if (days.stream().anyMatch(day -> day.isBefore(today))) {
            problems.add("An action cannot be due on a day that is over.");
        }
        if (days.stream().anyMatch(day -> day.isAfter(today.plusYears(1)))) {
            problems.add("An action is due more than a year from now. Check the day.");
        }
        return problems;
    }

    /** Whether the agency decides anew, with the seven questions, which then replaces its earlier decision. */
    static boolean wantsDecision(String outcome) {
        return WANT_A_DECISION.contains(outcome == null ? "" : outcome);
    }

    /** Whether an agency gives way by this: it shares what it did not. */
    static boolean givesWay(String outcome) {
        return "share".equals(outcome) || "share-in-part".equals(outcome);
    }

    static boolean missing(String text) {
        return text == null || text.isBlank();
    }
}
