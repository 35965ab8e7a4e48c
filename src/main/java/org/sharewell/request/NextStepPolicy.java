package org.sharewell.request;

import java.util.List;
import java.util.Set;

/** What the asker may do while a request is open, and where it leads (R4, R9). */
final class NextStepPolicy {

    private NextStepPolicy() { }

    /**
     * What is missing or cannot be, in sentences; empty if it can be recorded.
     *
     * @param silent true if an agency has not answered yet
     */
    static List<String> problems(NextStep step, Set<String> asked, String own, boolean silent) {
        return switch (step.step() == null ? "" : step.step()) {
            case "reply" -> step.replyTo() == null || step.reply() == null
                    ? List.of("Choose whose question you answer, and write your reply.") : List.of();
            case "chase" -> step.chase() == null ? List.of("Choose whom you chase.") : List.of();
            case "add" -> step.agencies().isEmpty() ? List.of("Choose the agency you want to ask as well.")
                    : RequestPolicy.agencyProblems(step.agencies(), asked, own);
            case "change" -> List.of();
            case "close" -> closing(step, silent);
            case "withdraw" -> step.reason() == null
                    ? List.of("Say why you withdraw the request. Those who were asked read it.") : List.of();
            default -> List.of("Choose what you want to do.");
        };
    }

    private static List<String> closing(NextStep step, boolean silent) {
        if (step.content() == null) return List.of("Say whether you are content with the answers.");
        return silent && step.reason() == null
                ? List.of("Somebody has not answered yet. Say why you close now; they read it.") : List.of();
    }

    /** Where the step leads: {@code follow}, {@code ask}, {@code describe}, {@code close} or {@code withdraw}. */
    static String next(NextStep step) {
        return switch (step.step()) {
            case "add" -> "ask";
            case "change" -> "describe";
            case "close", "withdraw" -> step.step();
            default -> "follow";
        };
    }
}
