package org.sharewell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Clause;
import org.sharewell.testing.SampleComplaints;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register of complaints and outcomes, whole in the agency and in numbers for the partnership. */
@SharewellTest
class ComplaintsPageTest {

    @LocalServerPort
    int port;
    @Autowired
    SampleComplaints complaints;
    @Autowired
    Agencies agencies;
    @Autowired
    TestClock clock;

    TestAgency police;
    String theme;

    @BeforeEach
    void aComplaintOfLastYearAndOneOfThis() {
        clock.itIs(Instant.parse("2031-05-10T10:00:00Z"));
        police = agencies.like("police").with(Role.DATA_PROTECTION_OFFICER).with(Role.SIRO).with(Role.COMPLAINT_HANDLER)
                .make();
        theme = "Theme " + UUID.randomUUID();
        complaint("1", "2030-11-12T10:00:00Z", "2030-12-01T10:00:00Z");
        complaint("2", "2030-12-12T10:00:00Z", null);
        complaint("3", "2031-03-20T10:00:00Z", "2031-04-02T10:00:00Z");
    }

    @Test
    @Clause("C42")
    void whoeverAnswersForItInTheAgencySeesEachComplaintWithItsOutcome() {
        for (var role : List.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER,
                Role.DATA_PROTECTION_OFFICER, Role.SIRO, Role.COMPLAINT_HANDLER)) {
            assertThat(page(police.holder(role), "")).contains(reference("2"), reference("3"), "Upheld", "Being investigated",
                    theme).doesNotContain(reference("1"));
        }
        assertThat(page(police.leadInformationOfficer(), "?year=2030")).contains(reference("1"), reference("2"))
                .doesNotContain(reference("3"));
        assertThat(page(police.leadInformationOfficer(), "")).contains("/record/" + reference("3"));
    }

    @Test
    @Clause("C42")
    void nobodyElseSeesAnyOfIt() {
        var stranger = agencies.make("health").leadInformationOfficer();

        for (var person : List.of(stranger, police.practitioner(), police.lineManager())) {
            assertThat(page(person, "")).doesNotContain(reference("2"), theme);
        }
        assertThat(page(police.practitioner(), "")).contains("This page shows those who answer for information");
    }

    @Test
    @Clause({"C16", "C42"})
    void thePartnershipSeesNumbersAndWhatIsSharedAndNoReference() {
        assertThat(page(Agencies.BUSINESS_UNIT, "")).contains(police.id(), theme, "Upheld", "Still open", "In time", "Late",
                "Addresses are checked: " + theme).doesNotContain(reference("2"), reference("3"));
    }

    @Test
    void aYearThatCannotBeIsTakenForTheNearestThatCan() {
        assertThat(page(police.leadInformationOfficer(), "?year=9999")).contains("Complaints in 2031");
        assertThat(page(police.leadInformationOfficer(), "?year=-999999999")).contains("Complaints in 1970");
    }

    private void complaint(String number, String received, String ended) {
        complaints.there(new KeptComplaints.Line(reference(number), police.id(), Instant.parse(received),
                ended == null ? null : Instant.parse(ended), List.of("Service"), "Being investigated",
                ended == null ? null : "Upheld", "A letter went to an old address", theme, true, ended != null,
                ended == null ? null : "Addresses are checked: " + theme));
    }

    private String reference(String number) {
        return "C30-%s00%s".formatted(police.id().replaceAll("\\D", ""), number);
    }

    private String page(String person, String year) {
        return TasklistSession.of(port, person, Agencies.PASSWORD).get("/complaints" + year).body();
    }
}
