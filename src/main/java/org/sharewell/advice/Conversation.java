package org.sharewell.advice;

import java.util.List;
import java.util.stream.Collectors;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** What was asked and said before a decision, as whoever decides has it before them. */
@Component
public class Conversation {

    private final Partnership partnership;

    Conversation(Partnership partnership) {
        this.partnership = partnership;
    }

    /** Each question and its answer, oldest first, in lines; empty where nobody was asked. */
    public String inLines(List<Advice> all) {
        return all.stream().map(advice -> asked(advice) + "\n" + answered(advice)).collect(Collectors.joining("\n\n"));
    }

    private String asked(Advice advice) {
        return partnership.nameOf(advice.asker()) + " asked the " + advice.whom() + ", "
                + StaffTime.inFull(advice.askedAt()) + ":\n" + advice.facts().question();
    }

    private String answered(Advice advice) {
        if (advice.givenBy() == null) return advice.standing() + ".";
        var who = partnership.nameOf(advice.givenBy()) + ", " + StaffTime.inFull(advice.givenAt());
        var said = advice.facts().view() == null ? "" : "\n" + advice.facts().view();
        return who + (advice.takenOver() ? ", took the decision over." : ":") + said;
    }
}
