package org.sharewell.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.AnswerSeen;

/** What the asker may do about one agency, and what they must say (R9, R13; C45). */
final class AgencyStepPolicy {

    private AgencyStepPolicy() { }

    /**
     * How often an agency was chased by its asker.
     *
     * @param last when it was chased last; null if it never was
     * @param again from when on it may be chased again; null if it never was chased
     * @param phone number of its duty contact; null where none is known
     */
    record Chasing(Instant last, Instant again, String phone) { }

    /**
     * What is missing or cannot be, in sentences; empty if it can be recorded.
     *
     * @param answer where the agency stands; null if none was chosen
     * @param chasing looked at only for a chase; null if no agency was chosen
     */
    static List<String> problems(NextStep step, AnswerSeen answer, Chasing chasing, Instant now) {
        if (answer == null) return List.of("Choose which agency you mean.");
        if (step.step().equals("call")) return calling(step, now);
        if (!answer.open()) {
            return List.of(answer.state().equals("withdrawn") ? "This agency is not asked any more. Nothing is left to do here."
                    : "This agency has answered already, so nothing is left to chase, narrow or withdraw.");
        }
        if (answer.again() != null && !step.step().equals("chase")) {
            return List.of("They decide this again after escalation " + answer.again() + ", which stands whatever becomes of"
                    + " your request.");
        }
        return switch (step.step()) {
            case "chase" -> chasing(answer, chasing, now);
            case "narrow" -> step.stillNeeded() == null
                    ? List.of("Say what is still needed. What you asked before stays in the record.") : List.of();
            default -> step.reason() == null
                    ? List.of("Say why they need not answer any more. They read it.") : List.of();
        };
    }

    private static List<String> calling(NextStep step, Instant now) {
        var problems = new ArrayList<String>();
        if (step.said() == null) problems.add("Say in one line whom you spoke to, and what was said.");
        if (step.calledAt() != null && step.calledAt().toInstant().isAfter(now)) {
            problems.add("A call cannot lie in the future. Look at its time again, or leave it empty for now.");
        }
        return problems;
    }

    private static List<String> chasing(AnswerSeen answer, Chasing chasing, Instant now) {
        if (answer.question() != null) {
            return List.of("They have asked you a question and wait for your reply. Choose “Answer a question”.");
        }
        if (chasing.last() == null || !now.isBefore(chasing.again())) return List.of();
        return List.of("You chased them on " + StaffTime.inFull(chasing.last()) + ". You can chase them again from "
                + StaffTime.inFull(chasing.again()) + (chasing.phone() == null ? "."
                : ". If it cannot wait, call " + chasing.phone() + "."));
    }
}
