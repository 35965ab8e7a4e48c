package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.process.ClosedRecords.Met;
import org.sharewell.testing.Rule;

@Rule("R12")
class ClosedTest {

    private static final Instant NOW = Instant.parse("2027-03-02T10:00:00Z");

    @Test
    void aConflictClosesEverythingOfItsCaseAndNothingOfAnother() {
        var closed = new Closed(List.of(new Conflict(1L, "R26-00042.police", "police", "police", "ann", NOW)), List.of());

        assertThat(List.of("R26-00042", "R26-00042.police", "R26-00042.police-1", "R26-00042-view-1",
                "R26-00042.health-advice-1")).allMatch(reference -> closed.byConflict(reference, "ann"))
                .noneMatch(reference -> closed.byConflict(reference, "ben"));
        assertThat(List.of("R26-00043", "R26-000421", "R26-00043.police")).noneMatch(other -> closed.byConflict(other, "ann"));
    }

    @Test
    void aRestrictionClosesItsOwnAgencysRecordToWhomItDoesNotName() {
        var closed = new Closed(List.of(), List.of(
                new Restriction(1L, "R26-00042.police", "police", "police", List.of("ann"), "lea", NOW)));

        assertThat(closed.byRestriction("R26-00042.police", "police", "ben")).isTrue();
        assertThat(closed.byRestriction("R26-00042.police", "police", "ann")).isFalse();
        assertThat(closed.byRestriction("R26-00042", "police", "ben")).isFalse();
        assertThat(closed.byRestriction("R26-00042.police", "csc", "ben")).isFalse();
    }

    @Test
    void whatWasReceivedBelongsToTheRequestAndWhatWasDecidedToTheAnswer() {
        assertThat(CaseReference.restrictable(met("R26-00042", "request-to-share"))).isEqualTo("R26-00042");
        assertThat(CaseReference.restrictable(met("R26-00042-view-1", "seek-safeguarding-view"))).isEqualTo("R26-00042");
        assertThat(CaseReference.restrictable(met("R26-00042.police-2-1", "receive-information"))).isEqualTo("R26-00042");
        assertThat(CaseReference.restrictable(met("R26-00042.police-2", "answer-request")))
                .isEqualTo("R26-00042.police-2");
        assertThat(CaseReference.restrictable(met("R26-00042.police-2-advice-1", "seek-advice")))
                .isEqualTo("R26-00042.police-2");
        assertThat(CaseReference.restrictable(met("R26-00042.police-2-telling", "tell-people")))
                .isEqualTo("R26-00042.police-2");
        assertThat(CaseReference.restrictable(met("R26-00042-telling", "tell-people"))).isEqualTo("R26-00042");
    }

    @Test
    void whatWasSharedIsReadOnTheSideThatDecidedItAsItsAnswerAndOnTheOtherAsItsRequest() {
        var share = met("R26-00042.csc.duty-1", "receive-information");

        assertThat(CaseReference.restrictable(share, "csc.duty")).isEqualTo("R26-00042.csc.duty");
        assertThat(CaseReference.restrictable(share, "csc.assessment")).isEqualTo("R26-00042");
        assertThat(CaseReference.restrictable(met("R26-00042.police-2-1", "receive-information"), "police"))
                .isEqualTo("R26-00042");
    }

    @Test
    @Rule("R33")
    void aBreachAndAComplaintAreRestrictedByThemselvesWithWhatIsDoneAboutThem() {
        assertThat(CaseReference.restrictable(met("B26-00007", "report-breach"))).isEqualTo("B26-00007");
        assertThat(CaseReference.restrictable(met("R26-00042.police-breach", "breach-handling")))
                .isEqualTo("R26-00042.police-breach");
        assertThat(CaseReference.restrictable(met("R26-00042.police-breach-assessment-2", "assess-data-breach")))
                .isEqualTo("R26-00042.police-breach");
        assertThat(CaseReference.restrictable(met("R26-00042.police-breach-action-1", "carry-out-action")))
                .isEqualTo("R26-00042.police-breach");
        assertThat(CaseReference.restrictable(met("C26-00003", "complaint-handling"))).isEqualTo("C26-00003");
        assertThat(CaseReference.restrictable(met("E26-00003-action-1", "carry-out-action"))).isEqualTo("E26-00003");
    }

    private static Met met(String reference, String procedure) {
        return new Met(reference, procedure, "csc");
    }
}
