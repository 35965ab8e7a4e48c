package org.sharewell.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a review of complaints must say (C42): a conclusion, and either who does what until when or why nobody does. */
final class ConclusionPolicy {

    private ConclusionPolicy() { }

    /** What is missing or cannot be, in sentences. */
    static List<String> problems(Conclusion said, LocalDate today) {
        var problems = new ArrayList<String>();
        if (blank(said.conclusion())) problems.add("Say what you conclude from it, also where there was no complaint.");
        if (said.anythingToDo() == null) problems.add("Say whether anything is to be done.");
        else if (said.wantsSomethingDone()) problems.addAll(remedies(said.toDo(), today));
        else if (blank(said.nothingBecause())) problems.add("Say why nothing is to be done.");
        return problems;
    }

    private static List<String> remedies(List<Conclusion.Remedy> toDo, LocalDate today) {
        if (toDo.isEmpty()) return List.of("Add what is to be done, by whom and by which day.");
        var problems = new ArrayList<String>();
        if (toDo.stream().anyMatch(one -> blank(one.what()) || one.who() == null || one.by() == null)) {
            problems.add("Each of the things to do needs what it is, by whom and by which day.");
        }
        if (toDo.stream().anyMatch(one -> one.by() != null && one.by().isBefore(today))) {
            problems.add("Nothing can be due on a day that is over.");
        }
        return problems;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
