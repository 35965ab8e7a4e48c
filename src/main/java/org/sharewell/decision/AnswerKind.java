package org.sharewell.decision;

/** The few answers that the model's gateways ask for. */
final class AnswerKind {

    private AnswerKind() { }

    /**
     * {@code record} if an emergency is still to be recorded, {@code more} if something is left to decide, {@code later}
     * if it is looked at again on a day (R23), else {@code shared}, {@code not-shared} or {@code nothing}.
     */
    static String of(Answer answer) {
        var decision = answer.last().orElseThrow();
        if (answer.owesRecord()) return "record";
        if (decision.leavesSomethingOpen()) return "more";
        if (decision.lookAgainOn().isPresent()) return "later";
        return switch (decision.outcome()) {
            case "nothing-held", "not-ours" -> "nothing";
            case "not-shared" -> "not-shared";
            default -> "shared";
        };
    }
}
