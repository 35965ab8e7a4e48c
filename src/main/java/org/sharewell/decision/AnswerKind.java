package org.sharewell.decision;

/** The few answers that the model's gateways ask for. */
final class AnswerKind {

    private AnswerKind() { }

    /** {@code more} if something is left to decide or record, else {@code shared}, {@code not-shared} or {@code nothing}. */
    static String of(Decision decision) {
        if (decision.leavesSomethingOpen()) return "more";
        return switch (decision.outcome()) {
            case "nothing-held", "not-ours" -> "nothing";
            case "not-shared" -> "not-shared";
            default -> "shared";
        };
    }
}
