package org.sharewell.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.process.ClosedRecords;
import org.sharewell.review.ReviewFixture;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.beans.factory.annotation.Autowired;

/** Complaints and outcomes as they are read afterwards: each quarter, and as the register of a year. */
@SharewellTest
class RegisterOfComplaintsTest extends Complaining {

    @Autowired
    ReviewFixture reviews;
    @Autowired
    ClosedRecords closed;

    @Test
    @Clause({"C16", "C42"})
    void whatEndedIsReviewedAfterTheQuarterWithItsOutcomeAndAnalysisAndWithoutAName() {
        inClosing(Map.of());
        walk.complete(handler, complaint, "Close complaint", closing());

        var form = reviewed();

        assertThat(form.get("ended")).asString().startsWith(complaint + ", received Tuesday 2 March 2027.")
                .contains("How information was shared or kept. Upheld. Cause: A procedure was not followed."
                        + " Theme: Too much was shared. In time.");
        assertThat(form.toString()).doesNotContain("Ms Grey", "Addresses are looked at");
    }

    @Test
    @Clause("C42")
    void whatIsStillOpenIsReviewedTooAndSaidToBeLate() {
        entered(Map.of());
        described(Map.of());

        var form = reviewed();

        assertThat(form.get("open")).asString().contains(complaint, "To be acknowledged", "Late");
        assertThat(form.get("inNumbers")).asString().contains("Acknowledged late: 1");
    }

    @Test
    @Clause("C42")
    @Rule("R33")
    void theRegisterOfTheYearShowsItToWhoeverAnswersForItAndNumbersToThePartnership() {
        inClosing(Map.of());
        walk.complete(handler, complaint, "Close complaint", closing());
        entered(Map.of("complainant", "Mr Ash"));
        described(Map.of("concerned", List.of(csc.leadInformationOfficer())));

        var concerned = register(csc.leadInformationOfficer());
        var officer = register(csc.holder(Role.DATA_PROTECTION_OFFICER));
        var partnership = register(Agencies.BUSINESS_UNIT);

        assertThat(concerned).contains("Upheld", "One is closed to you").doesNotContain(complaint, "Ms Grey");
        assertThat(officer).contains(complaint, "Not yet due").doesNotContain("Mr Ash", "Ms Grey");
        assertThat(partnership).contains(csc.id(), "Addresses are looked at one by one.")
                .doesNotContain(complaint, "Ms Grey");
    }

    @Test
    @Rule("R33")
    void openComplaintsAboutSomebodyAreLookedThroughAgain() {
        entered(Map.of());
        described(Map.of("concerned", List.of(csc.otherPractitioner())));

        assertThat(complaints.aboutSomebody()).contains(complaint);
        assertThat(closed.isClosed(new ClosedRecords.Met(complaint, ComplaintHandling.PROCEDURE, csc.id()),
                csc.otherPractitioner())).isTrue();
    }

    private Map<String, Object> reviewed() {
        clock.itIs(Instant.parse("2027-04-05T08:00:00Z"));
        var review = reviews.begun(csc.id());
        walk.claim(csc.leadInformationOfficer(), review, "Review complaints");
        return walk.form(csc.leadInformationOfficer(), review, "Review complaints");
    }

    private String register(String person) {
        return TasklistSession.of(port, person, Agencies.PASSWORD).get("/complaints").body();
    }
}
