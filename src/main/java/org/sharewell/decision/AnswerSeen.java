package org.sharewell.decision;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the asker may know of an answer (R7): never the agency's own deliberation, nor the list of what is withheld.
 *
 * @param reference the answer's reference
 * @param unit the agency or team that answers
 * @param state {@code open}, {@code answered} or {@code withdrawn}
 * @param dueAt when it is due; for one that was given, when it was given
 * @param outcome of the last decision, as {@link Decision}; null while there is none
 * @param decidedAt when that was; null while there is none
 * @param told what was decided on each child and why, as the asker may know it, a line each
 * @param question what is asked back, while it is the asker's turn (R4); null if nothing is, or it has their reply
 * @param delivered true if the last decision brought something to read
 * @param shares references of the decisions that shared something with the asker
 * @param turn whose turn it is; null where it is simply that of those who were asked, or nobody's any more
 * @param chased how far it has climbed
 * @param again reference of the escalation after which it is decided again; null where it is not
 */
public record AnswerSeen(String reference, String unit, String state, Instant dueAt, String outcome, Instant decidedAt,
                         List<String> told, String question, boolean delivered, List<String> shares, Turn turn,
                         Chased chased, String again) {

    /**
     * @param asked what is asked; called only once something was answered, since it takes reading the request
     * @param names the name of an agency or team
     * @param inside whose turn it is inside the agency; null where it is simply the team's
     */
    static AnswerSeen of(Answer answer, Supplier<Asked> asked, UnaryOperator<String> names, Turn inside, Instant now) {
        var last = answer.last();
        var question = last.filter(decision -> decision.sent().asksBack())
                .filter(decision -> asked.get().replies().size() < questions(answer));
        return new AnswerSeen(answer.id(), answer.unit(), answer.state(),
                last.filter(decision -> !answer.state().equals("open")).map(Decision::at).orElse(answer.dueAt()),
                last.map(Decision::outcome).orElse(null), last.map(Decision::at).orElse(null),
                last.map(decision -> told(decision, asked.get(), names)).orElse(List.of()),
                question.map(decision -> decision.sent().asksBack(asked.get())).orElse(null),
                last.filter(AnswerSeen::reachesAsker).isPresent(),
                answer.facts().decisions().stream().filter(AnswerSeen::reachesAsker)
                        .map(answer::reference).toList(),
                question.filter(decision -> answer.state().equals("open")).map(decision -> Turn.ofAsker(decision.at()))
                        .orElse(inside), Chased.of(answer, now),
                Again.of(answer).map(again -> again.wanted().by()).orElse(null));
    }

    /** The event under which the asker is told of this answer. */
    public String answered() {
        return answered(reference, decidedAt);
    }

    static String answered(String reference, Instant at) {
        return reference + " answered " + at;
    }

    /** True while it may still be answered. */
    public boolean open() {
        return state.equals("open");
    }

    private static boolean reachesAsker(Decision decision) {
        return decision.sent().reachesAsker();
    }

    private static long questions(Answer answer) {
        return answer.facts().decisions().stream().filter(decision -> decision.sent().asksBack()).count();
    }

    private static List<String> told(Decision decision, Asked asked, UnaryOperator<String> names) {
        var sent = decision.sent();
        return switch (decision.outcome()) {
            case "nothing-held" -> List.of("Looked in: " + sent.whereLooked());
            case "not-ours" -> List.of("May be held by: " + sent.whoMayHold());
            default -> ToldOfChildren.lines(sent, asked, names);
        };
    }
}
