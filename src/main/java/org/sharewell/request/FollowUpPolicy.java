package org.sharewell.request;

import java.util.List;
import java.util.Optional;

import org.sharewell.decision.AnswerSeen;
import org.sharewell.partnership.Role;

/** What the asker is told while they follow a request, and by which letter (R4, R9, R10, R14). */
final class FollowUpPolicy {

    private FollowUpPolicy() { }

    /**
     * That somebody's time is up.
     *
     * @param event what the register says of it
     * @param letter what the asker gets
     * @param also who else gets it, in the asker's agency or team
     */
    record Reminder(String event, String letter, List<Role> also) { }

    /** The letter about an answer; empty while there is none, and where what was shared is told by its own delivery. */
    static Optional<String> letter(AnswerSeen answer) {
        if (answer.outcome() == null || answer.delivered() && answer.question() == null) return Optional.empty();
        return Optional.of(answer.question() == null ? "answer-given" : "question-back");
    }

    /** True for every answer that the asker may disagree with, which then says how (R7). */
    static boolean leavesSomethingOut(AnswerSeen answer) {
        return answer.outcome() != null && !List.of("shared", "question-back").contains(answer.outcome());
    }

    /**
     * When the time is up: the record of an emergency is owed, which the line manager hears as well (R10), or somebody is
     * still silent. Empty where there is nothing left to wait for.
     */
    static Optional<Reminder> timeIsUp(SharingRequest request, List<AnswerSeen> silent) {
        if (request.facts().described().harmIfWaits()) {
            return Optional.of(new Reminder("Record of the emergency not completed in time", "emergency-record-due",
                    List.of(Role.LINE_MANAGER)));
        }
        return silent.isEmpty() ? Optional.empty()
                : Optional.of(new Reminder("Asker told that an answer is late", "answers-due", List.of()));
    }
}
