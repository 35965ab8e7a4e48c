package org.sharewell.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the asker may do while a request is open, and where it leads (R4, R9). */
final class NextStepPolicy {

    private NextStepPolicy() { }

    /**
     * What is missing or cannot be, in sentences; empty if it can be recorded.
     *
     * @param open true if an agency has not answered yet, or not all of it
     * @param settled false if the consent gate stands before asking anybody new
     */
    static List<String> problems(NextStep step, Set<String> asked, String own, boolean open, boolean settled) {
        return switch (step.step() == null ? "" : step.step()) {
            case "reply" -> step.replyTo() == null || step.reply() == null
                    ? List.of("Choose whose question you answer, and write your reply.") : List.of();
            case "add" -> adding(step, asked, own, settled);
            case "change", "chase", "call", "narrow", "withdraw-one" -> List.of(); // of one agency: its own policy
            case "close" -> closing(step, open);
            case "withdraw" -> step.reason() == null
                    ? List.of("Say why you withdraw the request. It goes into the record.") : List.of();
            default -> List.of("Choose what you want to do.");
        };
    }

    /** An emergency's record is completed before the request ends (R10). */
    static List<String> owing(NextStep step, boolean emergency) {
        return emergency && List.of("close", "withdraw").contains(String.valueOf(step.step()))
                ? List.of("This was asked in an emergency and its record is not complete. Choose “Complete or change the"
                + " request” first.") : List.of();
    }

    /**
     * A request begun by mistake, or not needed any more, ends before anybody is asked; afterwards it is withdrawn.
     *
     * @param asked true if an agency was asked already
     */
    static List<String> ending(Described described, boolean asked) {
        if (described.notNeededWhy() == null) return List.of("Say why you do not need it any more. It goes into the record.");
        return asked ? List.of("Agencies have been asked already, and they wait to hear from you. Leave it as it is and send"
                + " it, then choose “Withdraw” where you follow the request.") : List.of();
    }

    private static List<String> adding(NextStep step, Set<String> asked, String own, boolean settled) {
        if (!settled) {
            return List.of("Nobody new may be asked before the consent of the people concerned, or the way on without it,"
                    + " is recorded. Choose “Complete or change the request” and add the agency there.");
        }
        if (step.agencies().isEmpty()) return List.of("Choose the agency you want to ask as well.");
        return Stream.concat(RequestPolicy.agencyProblems(step.agencies(), asked, own).stream(),
                RequestPolicy.tellingProblems(step.agencies()).stream()).toList();
    }

    private static List<String> closing(NextStep step, boolean open) {
        if (step.content() == null) return List.of("Say whether you are content with the answers.");
        return open && step.reason() == null ? List.of("Somebody has not answered yet, or not all of it. Say why you close"
                + " now; they read it.") : List.of();
    }

    /** The request as the step leaves it: ended where it is closed or withdrawn. */
    static SharingRequest after(NextStep step, SharingRequest request, Instant at) {
        return switch (step.step()) {
            case "close" -> request.ended("closed", at, step.reason());
            case "withdraw" -> request.ended("withdrawn", at, step.reason());
            default -> request;
        };
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
