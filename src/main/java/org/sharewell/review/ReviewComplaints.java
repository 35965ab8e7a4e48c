package org.sharewell.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Urgency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Messages;
import org.sharewell.process.Wake;
import org.springframework.stereotype.Component;

/** Reviews of complaints: how one begins, and what its model asks: who reviews, and until when (C42). */
@Component("reviewComplaints")
public class ReviewComplaints {

    /** Starts a review in the tenant of its agency. Its key is the review's reference. */
    static final String QUARTER_OVER = "QuarterOver";
    static final String PROCEDURE = "review-complaints";

    private final Reviews reviews;
    private final ReviewTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Messages messages;
    private final Clock clock;

    ReviewComplaints(Reviews reviews, ReviewTimes times, Deadlines deadlines, Partnership partnership,
                     Messages messages, Clock clock) {
        this.reviews = reviews;
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.messages = messages;
        this.clock = clock;
    }

    /** Begins the review of a quarter; it goes on where the agency's last one ended. */
    void begin(String agency, Quarter quarter) {
        var now = clock.instant();
        var hours = partnership.hours(agency);
        var due = deadlines.after(now, times.due(), hours);
        var climb = deadlines.after(due, times.climb(), hours);
        var moments = new Review.Moments(deadlines.after(now, times.remind(), hours), climb,
                deadlines.after(climb, times.head(), hours));
        var from = reviews.last(agency, quarter.end()).map(Review::untilAt).orElse(Instant.EPOCH);
        var id = "Q%s-%05d".formatted(String.valueOf(StaffTime.localDay(now).getYear()).substring(2),
                reviews.nextNumber());
        reviews.save(Review.of(id, agency, quarter, from, now, due, moments));
        messages.start(QUARTER_OVER, id, agency, Map.of("agency", partnership.unit(agency).orElseThrow().name(),
                "urgency", Urgency.inWords("routine")));
    }

    /** The candidate groups that review: the lead information officer and their deputy (R11: never nobody). */
    public List<String> acting(String reference) {
        var agency = reviews.of(reference).agency();
        return leads().flatMap(role -> partnership.acting(agency, role.id()).stream()).distinct().toList();
    }

    /** User ids of those who do. */
    List<String> people(Review review) {
        return leads().flatMap(role -> partnership.people(review.agency(), role).stream()).distinct().toList();
    }

    private static Stream<Role> leads() {
        return Stream.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER);
    }

    /** When it is due; for the model. */
    public Date due(String reference) {
        return Date.from(reviews.of(reference).dueAt());
    }

    /** When the next step of its ladder is due; for the model, whose one timer comes back for each. */
    public String chase(String reference) {
        return Wake.at(ReviewLadder.lookAgain(reviews.of(reference), clock.instant()));
    }
}
