package org.sharewell.review;

import java.time.Clock;
import java.util.List;

import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins each agency's review once a quarter is over, whether there was a complaint or not (C42). Once for an agency
 * and quarter, which the database holds as well; what a node that dies leaves undone the next look does.
 */
@Component
class QuartersOver {

    // Whoever does not get it goes away: two nodes never begin the same review.
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('sharewell.reviews', 0))";
    private static final Logger LOG = LoggerFactory.getLogger(QuartersOver.class);

    private final Reviews reviews;
    private final ReviewComplaints reviewComplaints;
    private final Partnership partnership;
    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate oneNode;
    private final TransactionTemplate itsOwn;

    QuartersOver(Reviews reviews, ReviewComplaints reviewComplaints, Partnership partnership, JdbcClient sql,
                 Clock clock, PlatformTransactionManager transactions) {
        this.reviews = reviews;
        this.reviewComplaints = reviewComplaints;
        this.partnership = partnership;
        this.sql = sql;
        this.clock = clock;
        oneNode = new TransactionTemplate(transactions);
        itsOwn = new TransactionTemplate(transactions);
        itsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Looks at every agency. */
    void look() {
        look(partnership.askable().stream().map(Agency::id).distinct().toList());
    }

    /** Looks at these agencies. */
    void look(List<String> agencies) {
        if (agencies.isEmpty()) return;
        oneNode.executeWithoutResult(status -> {
            if (!sql.sql(LOCK).query(Boolean.class).single()) return;
            var quarter = Quarter.overAt(clock.instant());
            itsOwn.executeWithoutResult(own -> reviews.remember(agencies, clock.instant()));
            reviews.waiting(agencies, quarter.end()).forEach(agency -> attempt(agency, quarter));
        });
    }

    /** One that fails keeps no other agency from its own, and is tried the next time. */
    private void attempt(String agency, Quarter quarter) {
        try {
            itsOwn.executeWithoutResult(status -> reviewComplaints.begin(agency, quarter));
        } catch (RuntimeException failure) {
            // Without its message, which may quote what stands in a row.
            LOG.warn("The review of complaints of {} could not be begun ({}) and is tried again.", agency,
                    failure.getClass().getSimpleName());
        }
    }
}
