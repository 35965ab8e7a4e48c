package org.sharewell.request;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;
import org.sharewell.decision.AnswerSeen;

/** Where one agency stands, and what it says, as the asker may know it. */
final class AnswerInWords {

    private AnswerInWords() { }

    /** True once it answered otherwise than with a question. */
    static boolean decided(AnswerSeen answer) {
        return answer.outcome() != null && !answer.outcome().equals("question-back");
    }

    static String state(AnswerSeen answer) {
        var turn = answer.turn() == null ? "" : " " + answer.turn().inWords();
        if (decided(answer)) {
            return InWords.outcome(answer.outcome()) + ", " + StaffTime.inFull(answer.decidedAt()) + "." + turn
                    + (answer.again() == null ? "" : " They decide it again after escalation " + answer.again() + ".");
        }
        if (answer.state().equals("withdrawn")) return "No answer; it is not needed any more.";
        var replied = answer.outcome() != null && answer.question() == null;
        return (replied ? "Has your reply" : InWords.outcome(answer.outcome())) + "." + turn + " Due "
                + StaffTime.inFull(answer.dueAt()) + ".";
    }

    static String words(AnswerSeen answer) {
        return Stream.concat(Stream.ofNullable(answer.question()), answer.told().stream()).collect(Collectors.joining("\n"));
    }
}
