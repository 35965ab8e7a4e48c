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
        var said = circumstances.sent().items().stream().anyMatch(item -> item.about(circumstances.number()));
        if (child.shares() && !said && (!circumstances.owesRecord() || child.offeredTo().isPresent())) {
            return List.of("You share, but no line says what. Add it under “What you share”.");
        }
        return !child.shares() && said ? List.of("You do not share about this child, but a line of what you share is about"
                + " them. Say about whom it is, or take it out.") : List.of();
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
        if (sent.harmIfWaits() && sent.items().isEmpty()) problems.add("Write what you share.");
        if (sent.marks().stream().anyMatch(mark -> mark.person() == null || mark.of().isEmpty())) {
            problems.add("Say of each person who must not learn something who it is, and what they must not learn.");
        }
        var marked = !asked.marks().isEmpty() || !sent.tells().with(sent.marks()).isEmpty();
        if (marked && sent.items().stream().anyMatch(item -> !item.checked())) {
            problems.add("Somebody must not learn something. Check each line for it, and tick in each that you did.");
        }
        if (!sent.harmIfWaits()) rightWay(sent, asked, problems);
        return problems;
    }

    private static void rightWay(Sent sent, Asked asked, List<String> problems) {
        if (sent.items().stream().anyMatch(item -> item.about() == null)) {
            problems.add("Say of each line about which child it is.");
        }
        if (sent.items().stream().anyMatch(item -> item.kind() == null)) {
            problems.add("Say of each line whether it is a fact or an opinion.");
        }
        if (sent.accurate() == null) problems.add("Say whether you checked that it is right and up to date.");
        if ("not-sure".equals(sent.accurate()) && sent.accurateWhy() == null) {
            problems.add("Say what could not be checked, so that the reader knows.");
        }
        if (asked.onward() != null && sent.sharesWithAsker() && sent.onward() == null) {
            problems.add("Say whether the asker may pass it on as they intend.");
        }
        if ("not-agreed".equals(sent.onward()) && sent.limits() == null) {
            problems.add("Say to whom it may be passed on, or that it may not be.");
        }
        if (sent.tells().telling() == null) problems.add("Say whether the people concerned are told, and by whom.");
    }
}
