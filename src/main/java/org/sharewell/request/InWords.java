package org.sharewell.request;

/** The enumerated answers of the request, as the other agency reads them. */
final class InWords {

    private InWords() { }

    static String function(String function) {
        return switch (function == null ? "" : function) {
            case "early-help" -> "Early help";
            case "child-in-need" -> "Assessing a child in need (Children Act 1989, section 17)";
            case "enquiry" -> "Enquiries into significant harm (Children Act 1989, section 47)";
            case "court-order" -> "An order or direction of a court";
            case "practice-review" -> "A child safeguarding practice review";
            case "other" -> "Something else, as described";
            default -> "Asked in an emergency; the rest follows";
        };
    }

    static String concernFrom(String who) {
        return switch (who) {
            case "child" -> "The child";
            case "family" -> "The family";
            case "neighbour" -> "A neighbour or friend";
            case "anonymous" -> "Somebody who did not say who they are";
            case "professional" -> "A professional";
            default -> "The asker's own observation";
        };
    }

    static String telling(String telling) {
        return switch (telling) {
            case "told" -> "The family has been told.";
            case "we-tell" -> "The asking agency tells the family.";
            case "you-may-tell" -> "You may tell the family.";
            default -> "The family must not be told yet.";
        };
    }

    static String outcome(String outcome) {
        return switch (outcome == null ? "" : outcome) {
            case "shared" -> "Shared";
            case "shared-in-part" -> "Shared in part";
            case "shared-anonymised" -> "Shared without names";
            case "some-shared-now" -> "Some shared now, more to follow";
            case "not-shared" -> "Not shared";
            case "offered-elsewhere" -> "Offered to somebody else";
            case "nothing-held" -> "Holds nothing";
            case "not-ours" -> "Not theirs to answer";
            case "question-back" -> "Asks you a question";
            default -> "No answer yet";
        };
    }

    static String state(String state) {
        return switch (state) {
            case "being-described" -> "Being described";
            case "considered" -> "Not asked yet: consent is considered";
            case "asked" -> "Asked";
            case "not-asked" -> "Not asked, reasons recorded";
            case "closed" -> "Closed";
            default -> "Withdrawn";
        };
    }

    static String considered(String way) {
        return switch (way) {
            case "ask" -> "May be asked, after consideration";
            case "describe" -> "To be described again";
            default -> "Not asked, reasons recorded";
        };
    }

    static String step(NextStep step) {
        return switch (step.step()) {
            case "reply" -> "Question answered";
            case "chase" -> "Agency chased by the asker";
            case "call" -> "Call recorded";
            case "narrow" -> "Agency asked for less";
            case "withdraw-one" -> "Agency not asked any more";
            case "add" -> "Another agency added";
            case "change" -> "Request changed";
            case "withdraw" -> "Request withdrawn";
            default -> "no".equals(step.content()) ? "Request closed, asker not content" : "Request closed";
        };
    }
}
