package org.sharewell.review;

import java.time.Clock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets tests begin a review of complaints the way the application does once a quarter is over. */
@TestConfiguration(proxyBeanMethods = false)
public class ReviewFixture {

    private final ReviewComplaints reviewComplaints;
    private final Reviews reviews;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewFixture(ReviewComplaints reviewComplaints, Reviews reviews, TransactionTemplate transaction, Clock clock) {
        this.reviewComplaints = reviewComplaints;
        this.reviews = reviews;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins the review of this agency for the last quarter, unless it has begun; returns its reference. */
    public String begun(String agency) {
        var quarter = Quarter.overAt(clock.instant());
        if (reviews.last(agency, quarter.end()).isEmpty()) {
            transaction.executeWithoutResult(status -> reviewComplaints.begin(agency, quarter));
        }
        return reviews.last(agency, quarter.end()).orElseThrow().id();
    }
}
