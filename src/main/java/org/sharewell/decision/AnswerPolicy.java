package org.sharewell.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** When an answer is complete: the three short ones (R4), the emergency (R10), or all seven questions for each child. */
@Component
class AnswerPolicy {

    private final List<Question> questions;
    private final LegalBases bases;
    private final SecureWay secureWay;
    private final Partnership partnership;

    AnswerPolicy(List<Question> questions, LegalBases bases, SecureWay secureWay, Partnership partnership) {
        this.questions = questions;
        this.bases = bases;
        this.secureWay = secureWay;
        this.partnership = partnership;
    }

    /** What is missing or cannot be, in sentences; empty if the answer can be recorded. */
    List<String> problems(Sent sent, Asked asked, Answer answer, LocalDate today) {
        return switch (sent.answer() == null ? "" : sent.answer()) {
            case "nothing-held" -> onlyOnce(answer, sent.whereLooked(), "Say where you looked.");
            case "not-ours" -> onlyOnce(answer, sent.whoMayHold(), "Say who may hold it, or that you do not know.");
            case "question-back" -> sent.question() == null ? List.of("Write your question.") : List.of();
            case "together" -> passing(sent.passing());
            case "decide" -> decision(sent.after(answer.decided()), asked, answer, today);
            default -> List.of("Choose your answer.");
        };
    }

    private static List<String> passing(Passing passing) {
        var problems = new ArrayList<String>();
        if (passing.adviser() == null) problems.add("Choose whom you ask.");
        if (passing.adviceQuestion() == null) problems.add("Write what you want to know from them.");
        return problems;
    }

    private static List<String> onlyOnce(Answer answer, String words, String missing) {
        if (answer.shared()) return List.of("You have shared something already, so the answer is a decision. Complete its record.");
        return words == null ? List.of(missing) : List.of();
    }

    private List<String> decision(Sent sent, Asked asked, Answer answer, LocalDate today) {
        var problems = new ArrayList<>(RightInformation.problems(sent, asked, today));
        if (sent.harmIfWaits()) {
            if (sent.harmSentence() == null) problems.add("Say in one sentence what may happen if this waits.");
            return problems;
        }
        if (sent.sharesWithAsker()) problems.addAll(secureWay.problems(sent, asked));
        if (sent.decisions().size() != asked.children().size()) {
            return List.of("Each child is answered on their own. Open the task again: the children of the request changed.");
        }
        var kind = partnership.unit(asked.unit()).orElseThrow().kind();
        for (int number = 1; number <= sent.decisions().size(); number++) {
            var who = sent.decisions().size() == 1 ? "" : "Child " + number + ": ";
            var circumstances = new Question.Circumstances(asked, sent, number, answer.owesRecord(), bases, kind, today);
            child(sent.decisions().get(number - 1), circumstances, answer).forEach(problem -> problems.add(who + problem));
        }
        return problems;
    }

    private List<String> child(ChildDecision child, Question.Circumstances circumstances, Answer answer) {
        if (child.asBefore()) return asBefore(circumstances, answer.decided());
        if (child.outcome() == null) return List.of("Decide whether to share.");
        return questions.stream().flatMap(question -> question.problems(child, circumstances).stream()).toList();
    }

    /** What was decided is left as it is only where it was, and shares no more than it did. */
    private static List<String> asBefore(Question.Circumstances circumstances, List<ChildDecision> earlier) {
        var number = circumstances.number();
        if (number > earlier.size() || !Decision.stands(earlier.get(number - 1), circumstances.today())) {
            return List.of("This is not decided yet. Decide whether to share.");
        }
        return circumstances.sent().items().stream().anyMatch(item -> item.about(number))
                ? List.of("You leave this as it was decided, but a line of what you share is about them. Say about whom it"
                        + " is, or decide anew.") : List.of();
    }
}
