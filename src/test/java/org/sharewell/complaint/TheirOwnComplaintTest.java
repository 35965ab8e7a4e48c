package org.sharewell.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody reads, handles or judges a complaint about themselves or a decision of theirs, whichever way it comes. */
@SharewellTest
class TheirOwnComplaintTest extends Complaining {

    @Autowired
    TransactionTemplate transaction;

    /** A decision that somebody took, as the register keeps it. */
    private String decidedBy(String person) {
        var reference = "R27-" + System.nanoTime() + "." + csc.id();
        transaction.executeWithoutResult(status -> register.enter(Entry.of(reference, "answer-request",
                "Information shared", person, csc.id()).deciding("shared", person, csc.id(), reference)));
        return reference;
    }

    @Test
    @Rule("R33")
    @Clause("C37")
    void aComplaintAboutItsHandlerIsSomebodyElses() {
        entered(Map.of());
        described(Map.of("concerned", List.of(handler)));

        assertThat(page(handler, complaint)).isEmpty();
        assertThat(recorded.told(complaint, "complaint-to-handle")).doesNotContain(handler)
                .contains(csc.leadInformationOfficer());
    }

    @Test
    @Rule("R33")
    void whoeverTookTheDecisionNeitherReadsNorAcknowledgesTheComplaintAboutIt() {
        var decision = decidedBy(csc.leadInformationOfficer());
        entered(Map.of());
        described(Map.of("concerns", decision + "-1"));

        assertThat(page(csc.leadInformationOfficer(), complaint)).isEmpty();
        assertThat(recorded.told(complaint, "complaint-to-handle")).doesNotContain(csc.leadInformationOfficer());
    }

    @Test
    @Rule("R33")
    void aComplaintAboutAnOutcomeIsAboutThoseWhomTheFirstWasAbout() {
        inClosing(Map.of("concerned", List.of(csc.leadInformationOfficer())));
        walk.complete(handler, complaint, "Close complaint", closing());
        var first = complaint;

        entered(Map.of("what", "You have not answered what I asked."));
        described(Map.of("earlier", first));

        assertThat(kept().earlier()).isEqualTo(first);
        assertThat(page(csc.leadInformationOfficer(), complaint)).isEmpty();
    }

    @Test
    @Clause("C36")
    void twoThatNameEachOtherAreStillHandled() {
        var first = entered(Map.of());
        var second = entered(Map.of("complainant", "Mr Black", "what", "The other half of it."));
        walk.send(csc.practitioner(), second, "Describe complaint", with(describing(), Map.of("earlier", first)));
        walk.send(csc.practitioner(), first, "Describe complaint", with(describing(), Map.of("earlier", second)));
        complaint = first;

        acknowledged();

        assertThat(walk.open(first)).containsExactly("Triage complaint");
    }

    @Test
    @Clause("C36")
    void twoOfTheSameNameAboutSomethingElseAreEachAnswered() {
        var first = entered(Map.of());
        described(Map.of());
        var second = entered(Map.of("what", "Now you have told the nursery too."));
        described(Map.of());

        assertThat(kept().state()).isNotEqualTo("linked");
        assertThat(walk.open(second)).containsExactly("Acknowledge complaint");
        assertThat(kept().facts().links().sameMatter()).containsExactly(first);
    }

    @Test
    @Rule("R33")
    void whatIsSafeForThemNowStandsAboveWhatWasSafeBefore() {
        var decision = Map.of("concerns", "R26-04712.police");
        var first = entered(Map.of());
        described(decision);
        clock.passes(Duration.ofHours(1));
        entered(Map.of("safeReach", "Only by telephone at work", "what", "Do not write any more."));
        described(decision);
        walk.claim(handler, first, "Acknowledge complaint");

        assertThat(walk.form(handler, first, "Acknowledge complaint").get("reach").toString())
                .startsWith("Only by telephone at work").contains("Before: By letter to her sister's address");
    }

    @Test
    @Rule("R11")
    @Clause("C37")
    void whatNobodyDescribedIsWarnedOfBeforeTheLawsLastDayOnADayOnWhichSomebodyIsThere() {
        clock.itIs(Instant.parse("2027-03-06T10:00:00Z"));
        entered(Map.of());

        assertThat(kept().facts().clocks().byLaw()).isEqualTo("2027-04-04");
        assertThat(kept().facts().awaited().lawAt()).isBefore(Instant.parse("2027-04-03T00:00:00Z"));
        passes(Duration.ofDays(28));
        assertThat(recorded.told(complaint, "complaint-last-day")).contains(csc.holder(Role.DATA_PROTECTION_OFFICER));
    }

    @Test
    @Rule("R31")
    @Clause("C39")
    void theBreachThatAComplaintOpensIsNotForWhoeverDecidedOrIsNamedLater() {
        var decision = decidedBy(csc.deputyLeadInformationOfficer());
        entered(Map.of());
        described(Map.of("disclosure", "yes", "awareAt", "2027-03-02T09:00+00:00", "concerns", decision));
        var breach = complaint + "-breach";
        jobs.run(breach);
        acknowledged();
        walk.complete(handler, complaint, "Triage complaint", with(triaging(), Map.of("disclosure", "yes", "awareAt",
                "2027-03-02T09:00+00:00", "concerned", List.of(csc.leadInformationOfficer()))));

        assertThat(page(csc.deputyLeadInformationOfficer(), breach)).isEmpty();
        assertThat(page(csc.leadInformationOfficer(), breach)).isEmpty();
    }
}
