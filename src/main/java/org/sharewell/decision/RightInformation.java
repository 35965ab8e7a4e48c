package org.sharewell.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Question 6: is the right information shared in the right way? Asked once for all children. (C92 to C98, R5, R6) */
@Component
@Order(6)
class RightInformation implements Question {

    @Override
    public List<String> problems(ChildDecision child, Circumstances circumstances) {
        var number = String.valueOf(circumstances.sent().decisions().indexOf(child) + 1);
        return child.shares() && circumstances.sent().items().stream()
                .noneMatch(item -> "all".equals(item.about()) || number.equals(item.about()))
                ? List.of("You share, but no line says what. Add it under “What you share”.") : List.of();
    }

    /** What concerns the share as a whole, in an emergency only the information itself. */
    static List<String> problems(Sent sent, Asked asked, LocalDate today) {
        var problems = new ArrayList<String>();
        if (!sent.shares()) return problems;
        for (var item : sent.items()) {
            if (item.topic() == null || item.content() == null) {
                problems.add("Each line of what you share needs a topic and the information.");
            }
            if (item.asAt() != null && item.asAt().isAfter(today)) {
                problems.add("Information cannot be as at a day that is still to come.");
            }
        }
        if (sent.items().isEmpty()) problems.add("Write what you share.");
        var marked = !asked.marks().isEmpty() || !sent.marks().isEmpty();
        if (marked && !sent.marksConfirmed()) {
            problems.add("Somebody must not learn something. Check each line for it, then confirm that you did.");
        }
        if (!sent.harmIfWaits()) rightWay(sent, asked, problems);
        return problems;
    }

    private static void rightWay(Sent sent, Asked asked, List<String> problems) {
        if (sent.accurate() == null) problems.add("Say whether you checked that it is right and up to date.");
        if ("not-sure".equals(sent.accurate()) && sent.accurateWhy() == null) {
            problems.add("Say what could not be checked, so that the reader knows.");
        }
        if ("other".equals(sent.method()) && sent.methodWhy() == null) problems.add("Say which way it is sent, and why.");
        if (asked.onward() != null && sent.onward() == null) {
            problems.add("Say whether the asker may pass it on as they intend.");
        }
        if ("not-agreed".equals(sent.onward()) && sent.limits() == null) {
            problems.add("Say to whom it may be passed on, or that it may not be.");
        }
        if (sent.telling() == null) {
            problems.add("Say whether the people concerned are told, and by whom.");
        } else if (!sent.telling().equals("told") && sent.tellingWhy() == null) {
            problems.add("Say when they are told, or why they are not.");
        }
    }
}
