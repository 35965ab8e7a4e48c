package org.sharewell.review;

import java.util.List;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Who hears of a review: whoever concludes it, and those above while it is not concluded (R11). */
@Component
class ReviewNews {

    private final ReviewComplaints reviewComplaints;
    private final Partnership partnership;
    private final Notifications notifications;

    ReviewNews(ReviewComplaints reviewComplaints, Partnership partnership, Notifications notifications) {
        this.reviewComplaints = reviewComplaints;
        this.partnership = partnership;
        this.notifications = notifications;
    }

    void begun(Review review) {
        tell(review, "complaint-review-begun", reviewComplaints.people(review));
    }

    void climbed(Review review, ReviewLadder.Step step) {
        tell(review, step.letter, step.told == null ? reviewComplaints.people(review)
                : partnership.people(review.agency(), step.told));
    }

    private void tell(Review review, String letter, List<String> people) {
        notifications.tell(new Notice(review.id() + " " + letter, letter, review.id(), people, null)
                .about(Matter.work(review.agency(), "routine", review.dueAt(), review.id())));
    }
}
