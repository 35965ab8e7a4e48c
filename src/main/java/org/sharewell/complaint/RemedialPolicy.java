package org.sharewell.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is to be done because of a complaint has an owner and a day (C42). */
final class RemedialPolicy {

    private RemedialPolicy() { }

    /** What is missing, in sentences. */
    static List<String> problems(List<Remedial> toDo, LocalDate today) {
        var problems = new ArrayList<String>();
        if (toDo.stream().anyMatch(one -> EntryPolicy.blank(one.what()) || one.who() == null || one.by() == null)) {
            problems.add("Each action needs what is to be done, by whom and by when.");
        }
        if (toDo.stream().anyMatch(one -> one.by() != null && one.by().isBefore(today))) {
            problems.add("An action cannot be due on a day that is over.");
        }
        if (toDo.stream().anyMatch(one -> one.by() != null && one.by().isAfter(today.plusYears(1)))) {
            problems.add("An action is due more than a year from now. Check the day.");
        }
        return problems;
    }
}
