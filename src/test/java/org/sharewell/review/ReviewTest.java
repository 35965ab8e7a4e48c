package org.sharewell.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.action.CarryOutAction;
import org.sharewell.partnership.Role;
import org.sharewell.testing.AboutThem;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SampleComplaints;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of complaints is reviewed after every quarter, and the review needs a conclusion. */
@SharewellTest
@Clause("C42")
class ReviewTest {

    private static final String REVIEW = "Review complaints";
    private static final Instant IN_FEBRUARY = Instant.parse("2027-02-10T10:00:00Z");
    private static final Instant IN_APRIL = Instant.parse("2027-04-01T08:00:00Z");

    @LocalServerPort
    int port;
    @Autowired
    QuartersOver quarters;
    @Autowired
    Reviews reviews;
    @Autowired
    SampleComplaints complaints;
    @Autowired
    AboutThem aboutThem;
    @Autowired
    CarryOutAction carryOutAction;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Recorded recorded;
    @Autowired
    TestClock clock;
    @Autowired
    JdbcClient database;

    TestAgency police;
    String lead;

    @BeforeEach
    void anAgencySinceFebruary() {
        clock.itIs(IN_FEBRUARY);
        police = agencies.like("police").with(Role.HEAD_OF_AGENCY).make();
        lead = police.leadInformationOfficer();
        quarters.look(List.of(police.id()));
    }

    @Test
    void aQuarterThatIsOverIsReviewedAndTheLeadInformationOfficerConcludesIt() {
        complaint("1", "2027-02-12T10:00:00Z", "2027-03-01T10:00:00Z", "Upheld in part");
        complaint("2", "2027-03-20T10:00:00Z", null, null);
        var review = quarterOver();

        var form = claimed(review);
        walk.send(lead, review, REVIEW, Map.of("conclusion", "Letters keep going to old addresses.",
                "anythingToDo", "yes", "toDo", List.of(Map.of("what", "Check addresses.", "who", "line-manager", "by",
                        "2027-05-03"))));
        jobs.run(review);

        assertThat(form).containsEntry("quarter", "January to March 2027").containsEntry("isOpen", true);
        assertThat(form.get("ended")).asString().isEqualTo(reference("1") + ", received Friday 12 February 2027. Service."
                + " Upheld in part. Cause: A letter went to an old address. Theme: Post. Late.");
        assertThat(form.get("open")).asString().contains(reference("2")).contains("Being investigated");
        assertThat(form.get("inNumbers")).asString().contains("Received: 2", "Still open: 1", "Answered late: 1",
                "More than once: Post, 2 times");
        assertThat(recorded.ends(review, "review-complaints")).containsExactly("Review concluded");
        assertThat(recorded.entry(review, "Review of complaints concluded")).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(lead);
            assertThat(entry.agency()).isEqualTo(police.id());
            assertThat(entry.payload()).contains("Letters keep going to old addresses.", reference("1"));
        });
        assertThat(carryOutAction.open(review)).singleElement()
                .satisfies(action -> assertThat(action.unit()).isEqualTo(police.id()));
        assertThat(reviews.of(review).concludedBy()).isEqualTo(lead);
    }

    @Test
    void aQuarterWithoutAComplaintNeedsAConclusionToo() {
        var review = quarterOver();
        claimed(review);

        assertThatThrownBy(() -> walk.send(lead, review, REVIEW, Map.of("anythingToDo", "no")))
                .hasMessageContaining("also where there was no complaint").hasMessageContaining("Say why nothing");
        walk.send(lead, review, REVIEW, Map.of("conclusion", "Nobody complained.", "anythingToDo", "no",
                "nothingBecause", "There is nothing to learn from."));
        jobs.run(review);

        assertThat(recorded.ends(review, "review-complaints")).containsExactly("Review concluded");
        assertThat(carryOutAction.about(List.of(review))).isEmpty();
    }

    @Test
    void eachQuarterIsReviewedOnceHoweverOftenAndFromHoweverManyNodesItIsLookedAt() throws Exception {
        clock.itIs(IN_APRIL);
        var together = new CyclicBarrier(2);
        Callable<Void> look = () -> {
            together.await();
            quarters.look(List.of(police.id()));
            return null;
        };

        var nodes = Executors.newFixedThreadPool(2);
        for (var node : nodes.invokeAll(List.of(look, look))) node.get();
        nodes.shutdown();
        quarters.look(List.of(police.id()));

        assertThat(reviewsBegun()).hasSize(1);
        assertThatThrownBy(() -> database.sql("insert into complaint_review select id || '-again', version, agency,"
                + " quarter, from_at, until_at, begun_at, due_at, null, null, facts from complaint_review"
                + " where agency = :agency").param("agency", police.id()).update()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void noMonthsAreReviewedInWhichTheAgencyWasNotThere() {
        quarters.look(List.of(police.id()));

        assertThat(reviewsBegun()).isEmpty();
    }

    @Test
    void theNextReviewGoesOnWhereTheLastOneEndedAndShowsWhatThatConcluded() {
        complaint("1", "2027-02-12T10:00:00Z", "2027-03-01T10:00:00Z", "Upheld");
        var first = quarterOver();
        claimed(first);
        walk.send(lead, first, REVIEW, Map.of("conclusion", "Letters keep going to old addresses.",
                "anythingToDo", "yes", "toDo", List.of(Map.of("what", "Check addresses.", "who", "line-manager", "by",
                        "2027-12-01"))));
        jobs.run(first);
        complaint("2", "2027-04-02T10:00:00Z", "2027-05-03T10:00:00Z", "Not upheld");
        clock.itIs(Instant.parse("2027-10-01T08:00:00Z"));

        quarters.look(List.of(police.id()));
        var second = reviewsBegun().get(1);
        var form = claimed(second);

        assertThat(form.get("ended")).asString().contains(reference("2")).doesNotContain(reference("1"));
        assertThat(form).containsEntry("before", "Letters keep going to old addresses.")
                .containsEntry("stillToDo", first + "-action-1").containsEntry("quarter", "July to September 2027");
    }

    @Test
    @Rule("R11")
    void aReviewThatNobodyConcludesClimbs() {
        var review = quarterOver();
        assertThat(recorded.told(review, "complaint-review-begun"))
                .containsExactlyInAnyOrder(lead, police.deputyLeadInformationOfficer());

        for (var step : List.of("2027-04-09T17:00:00Z", "2027-04-16T17:00:00Z", "2027-04-23T17:00:00Z",
                "2027-04-30T17:00:00Z")) {
            clock.itIs(Instant.parse(step));
            jobs.run(review);
        }

        assertThat(recorded.told(review, "complaint-review-due-soon")).contains(lead);
        assertThat(recorded.told(review, "complaint-review-due")).contains(lead);
        assertThat(recorded.told(review, "complaint-review-overdue")).containsExactly(police.seniorManager());
        assertThat(recorded.told(review, "complaint-review-long-overdue"))
                .containsExactly(police.holder(Role.HEAD_OF_AGENCY));
        assertThat(recorded.events(review)).contains("Head of agency told that the review is long overdue");
        claimed(review);
        walk.send(lead, review, REVIEW, Map.of("conclusion", "Late, sorry.", "anythingToDo", "no", "nothingBecause",
                "Nobody complained."));
        clock.passes(Duration.ofDays(1));
        jobs.run(review);
        assertThat(recorded.ends(review, "review-complaints")).contains("Review concluded");
    }

    @Test
    @Rule("R33")
    void aComplaintAboutWhoeverReviewsIsCountedAndNotShownToThem() {
        complaint("1", "2027-02-12T10:00:00Z", "2027-03-01T10:00:00Z", "Upheld");
        aboutThem.say(reference("1"), Set.of(lead));
        var review = quarterOver();

        var form = claimed(review);

        assertThat(form).containsEntry("closedToYou", "1").containsEntry("isEnded", false);
        assertThat(form.toString()).doesNotContain(reference("1"));
        assertThat(session(lead).get("/complaints?year=2027").body()).contains("One is closed to you")
                .doesNotContain(reference("1"));
        assertThat(session(police.deputyLeadInformationOfficer()).get("/complaints?year=2027").body())
                .contains(reference("1"));
    }

    @Test
    void aReviewIsReadAgainByTheAgencyOnly() {
        var review = quarterOver();
        claimed(review);
        walk.send(lead, review, REVIEW, Map.of("conclusion", "Nobody complained.", "anythingToDo", "no",
                "nothingBecause", "There is nothing to learn from."));

        var page = session(police.lineManager()).get("/record/" + review);
        var others = session(agencies.make("health").leadInformationOfficer()).get("/record/" + review);

        assertThat(page.body()).contains("Nobody complained.", "There is nothing to learn from.");
        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(session(lead).get("/record").body()).contains(review, "/complaints");
    }

    private void complaint(String number, String received, String ended, String outcome) {
        complaints.there(new KeptComplaints.Line(reference(number), police.id(), Instant.parse(received),
                ended == null ? null : Instant.parse(ended), List.of("Service"), "Being investigated", outcome,
                outcome == null ? null : "A letter went to an old address", "Post", true,
                ended == null ? null : false, null));
    }

    private String reference(String number) {
        return "C27-%s00%s".formatted(police.id().replaceAll("\\D", ""), number);
    }

    private String quarterOver() {
        clock.itIs(IN_APRIL);
        quarters.look(List.of(police.id()));
        return reviewsBegun().get(0);
    }

    private List<String> reviewsBegun() {
        return database.sql("select id from complaint_review where agency = :agency order by quarter")
                .param("agency", police.id()).query(String.class).list();
    }

    private Map<String, Object> claimed(String review) {
        walk.claim(lead, review, REVIEW);
        return walk.form(lead, review, REVIEW);
    }

    private TasklistSession session(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD);
    }
}
