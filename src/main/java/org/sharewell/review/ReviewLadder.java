package org.sharewell.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sharewell.calendar.Ladder;
import org.sharewell.partnership.Role;

/** The ladder of a review that is not concluded: who hears of it, and when (C42; R11). */
final class ReviewLadder {

    /** A step of the ladder: the role told, null for whoever reviews; their letter; the register's words. */
    enum Step {
        REMIND(null, "complaint-review-due-soon", "Reminded of the review"),
        DUE(null, "complaint-review-due", "Reminded that the review is due"),
        SENIOR_MANAGER(Role.SENIOR_MANAGER, "complaint-review-overdue",
                "Senior manager told that the review is overdue"),
        HEAD_OF_AGENCY(Role.HEAD_OF_AGENCY, "complaint-review-long-overdue",
                "Head of agency told that the review is long overdue");

        final Role told;
        final String letter;
        final String event;

        Step(Role told, String letter, String event) {
            this.told = told;
            this.letter = letter;
            this.event = event;
        }
    }

    private ReviewLadder() { }

    /** The steps that are due now and were not taken yet; none once it is concluded. */
    static List<Step> due(Review review, Instant now) {
        return review.open() ? ladder(review).due(now) : List.of();
    }

    /** When to look again; empty once it is concluded, and at the top. */
    static Optional<Instant> lookAgain(Review review, Instant now) {
        return review.open() ? ladder(review).lookAgain(now, due(review, now)) : Optional.empty();
    }

    private static Ladder<Step> ladder(Review review) {
        var moments = review.facts().moments();
        return Ladder.of(Step.class, step -> switch (step) {
            case REMIND -> moments.remindAt();
            case DUE -> review.dueAt();
            case SENIOR_MANAGER -> moments.climbAt();
            case HEAD_OF_AGENCY -> moments.headAt();
        }, review.facts().chased());
    }
}
