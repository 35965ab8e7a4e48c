package org.sharewell.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One answer as it was recorded; never changed afterwards. A later one stands beside it and says what it replaces.
 *
 * @param number 1 for the first, counted within one answer
 * @param at when it was recorded
 * @param by user id of who decided
 * @param outcome {@code shared}, {@code shared-in-part}, {@code shared-anonymised}, {@code some-shared-now},
 *     {@code not-shared}, {@code offered-elsewhere}, {@code nothing-held}, {@code not-ours}, {@code question-back}
 * @param sent what was answered
 */
public record Decision(int number, Instant at, String by, String outcome, Sent sent) {

    private static final Set<String> NOT_TO_THE_ASKER = Set.of("offered-elsewhere", "not-shared");

    /** True if more must follow: more to decide (C86), or the record of an emergency to complete (R10). */
    boolean leavesSomethingOpen() {
        return outcome.equals("some-shared-now") || outcome.equals("question-back") || sent.harmIfWaits();
    }

    /**
     * The day on which more is decided (C86) or what was kept back is looked at again (R23), the first for any child;
     * empty if none was named.
     */
    Optional<LocalDate> lookAgainOn() {
        return sent.decisions().stream().filter(ChildDecision::withholds).map(ChildDecision::lookAgainOn)
                .filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /** What this answer is, taken over all children. */
    static String outcomeOf(Sent sent) {
        if (!sent.decides()) return sent.answer();
        if (sent.harmIfWaits()) return "some-shared-now";
        var results = sent.decisions().stream().map(Decision::outcomeOf).distinct().toList();
        if (results.contains("some-shared-now")) return "some-shared-now";
        if (results.contains("question-back")) return sent.shares() ? "some-shared-now" : "question-back";
        if (results.size() == 1) return results.get(0);
        return NOT_TO_THE_ASKER.containsAll(results) ? "offered-elsewhere" : "shared-in-part";
    }

    /** True if what was decided about a child stands: all of it is, and it is not to be looked at again by this day. */
    static boolean stands(ChildDecision child, LocalDate today) {
        return !Set.of("some-shared-now", "question-back").contains(outcomeOf(child))
                && (child.lookAgainOn() == null || child.lookAgainOn().isAfter(today));
    }

    /** What is decided about one child. */
    static String outcomeOf(ChildDecision child) {
        if (child.offeredTo().isPresent() && !child.outcome().equals("share-some-now")) return "offered-elsewhere";
        return switch (child.outcome()) {
            case "share" -> "shared";
            case "share-part" -> "shared-in-part";
            case "share-anonymised" -> "shared-anonymised";
            case "share-some-now" -> "some-shared-now";
            case "cannot-tell" -> "question-back";
            default -> "not-shared";
        };
    }
}
