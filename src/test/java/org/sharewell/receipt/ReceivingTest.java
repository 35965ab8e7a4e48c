package org.sharewell.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** From what was shared to what its recipient put away. */
@SharewellTest
class ReceivingTest {

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
    Receipts receipts;
    @Autowired
    ReceiptStory story;

    TestAgency csc;
    TestAgency police;

    @BeforeEach
    void twoAgencies() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        csc = agencies.makeWithOfficeHours("local-authority");
        police = agencies.make("police");
    }

    @Test
    @Clause({"C30", "C93"})
    @Rule("R15")
    void openingIsTheReceiptAndItIsEnteredOnce() {
        var share = shared(Answers.shared());
        assertThat(receipts.of(share).recipient()).isEqualTo(csc.practitioner());
        assertThat(receipts.of(share).openedAt()).isNull();
        clock.passes(Duration.ofMinutes(20));

        var form = walk.form(csc.practitioner(), share, "Read information");
        clock.passes(Duration.ofMinutes(20));
        walk.form(csc.practitioner(), share, "Read information");

        assertThat(receipts.of(share).openedAt()).isEqualTo("2026-06-10T09:20:00Z");
        assertThat(recorded.events(share)).containsExactly("Information delivered", "Information opened");
        assertThat(recorded.entry(share, "Information opened").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.entry(share, "Information delivered").agency()).isEqualTo(csc.id());
        assertThat(recorded.told(share.replace("." + police.id() + "-1", ""), "information-shared"))
                .containsExactly(csc.practitioner());
        assertThat(form.get("items").toString()).contains("Two visits, 3 and 9 March.");
        assertThat(form).containsEntry("from", police.id());
    }

    @Test
    void whatWasReadIsPutAwayAndEnds() {
        var share = shared(Answers.shared());

        walk.complete(csc.practitioner(), share, "Read information", Map.of("passOn", "as-said"));

        assertThat(receipts.of(share).finishedAt()).isEqualTo("2026-06-10T09:00:00Z");
        assertThat(recorded.entry(share, "Information read and put away").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.ends(share, "receive-information")).containsExactly("Information received");
    }

    @Test
    void whoeverPassesItOnAsTheySaidNamesNobodyElse() {
        assertThat(new Receipt.Said("as-said", "The school nurse.", false, false, null))
                .isEqualTo(new Receipt.Said("as-said", null, false, false, null));
    }

    @Test
    @Rule("R15")
    void limitsStandBesideTheContentAndAreNoDoorBeforeIt() {
        var share = shared(Answers.but(Answers.shared(), "limits", "Not for the father's solicitor."));

        var form = walk.form(csc.practitioner(), share, "Read information");

        assertThat(form).containsEntry("limits", "Not for the father's solicitor.").containsEntry("limited", true);
        assertThat(form.get("items").toString()).contains("Two visits");
    }

    @Test
    @Clause("C96")
    @Rule("R15")
    void passingItOnFurtherThanWasSaidTellsToWhom() {
        var share = shared(Answers.shared());
        assertThatThrownBy(() -> walk.send(csc.practitioner(), share, "Read information", Map.of("passOn", "further")))
                .hasMessageContaining("Say to whom else you mean to pass it on, and why.");

        walk.send(csc.practitioner(), share, "Read information",
                Map.of("passOn", "further", "passOnTo", "The school nurse, who weighs her weekly."));

        assertThat(receipts.of(share).facts())
                .isEqualTo(new Receipt.Said("further", "The school nurse, who weighs her weekly.", false, false,
                        null));
        assertThat(recorded.facts(share, "Information read and put away").path("passOnTo").asText())
                .isEqualTo("The school nurse, who weighs her weekly.");
    }

    @Test
    @Rule("R15")
    @Clause("C95")
    void whatWasSentAnotherWayIsConfirmedOnceItArrived() {
        var share = shared(Answers.but(Answers.shared(), "method", "secure-mail"));

        var form = walk.form(csc.practitioner(), share, "Read information");

        assertThat(form).containsEntry("sentBy", "Secure mail").containsEntry("sentAnotherWay", true);
        assertThatThrownBy(() -> walk.send(csc.practitioner(), share, "Read information", Map.of("passOn", "as-said")))
                .hasMessageContaining("Tick that it has reached you, or leave this open until it has.");
        walk.send(csc.practitioner(), share, "Read information", Map.of("passOn", "as-said", "arrived", true));
        assertThat(recorded.facts(share, "Information read and put away").path("arrived").asBoolean()).isTrue();
    }

    @Test
    @Rule({"R13", "R15"})
    @Clause({"C30", "C95"})
    void whatWasSentAnotherWayClimbsUntilSomebodyConfirmsThatItArrived() {
        var share = shared(Answers.but(Answers.shared(), "method", "secure-mail"));
        walk.form(csc.practitioner(), share, "Read information");

        itIs(share, receipts.of(share).climb().remindAt());
        itIs(share, receipts.of(share).dueAt());
        itIs(share, receipts.of(share).climb().climbAt());

        assertThat(recorded.events(share)).containsExactly("Information delivered", "Information opened",
                "Reader reminded to confirm its arrival", "Arrival not confirmed in time",
                "Sender told that its arrival is not confirmed",
                "Lead information officer told that its arrival is not confirmed");
        assertThat(toldOf(share, "arrival-wanted")).containsExactlyInAnyOrder(csc.practitioner(), csc.lineManager(),
                csc.leadInformationOfficer());
        assertThat(recorded.told(share, "arrival-unconfirmed"))
                .containsExactlyInAnyOrder(police.practitioner(), police.lineManager());
        assertThat(state()).isEqualTo("Opened, arrival not confirmed");
        walk.send(csc.practitioner(), share, "Read information", Map.of("passOn", "as-said", "arrived", true));
        assertThat(recorded.ends(share, "receive-information")).contains("Information received");
        assertThat(state()).isEqualTo("Read and put away");
    }

    @Test
    @Rule("R13")
    void whatWasSentAnotherWayAndNeverOpenedIsToldToItsSenderToo() {
        var share = shared(Answers.but(Answers.shared(), "method", "secure-mail"));

        itIs(share, receipts.of(share).dueAt());

        assertThat(recorded.events(share)).containsExactly("Information delivered", "Reader reminded",
                "Not opened in time", "Sender told that its arrival is not confirmed");
    }

    @Test
    @Rule({"R11", "R13"})
    void whatNobodyOpensClimbsFromItsRecipientToTheLeadInformationOfficer() {
        var share = shared(Answers.shared());
        assertThat(receipts.of(share).climb().remindAt()).isEqualTo("2026-06-11T16:00:00Z");
        assertThat(receipts.of(share).dueAt()).isEqualTo("2026-06-12T16:00:00Z");
        assertThat(receipts.of(share).climb().climbAt()).isEqualTo("2026-06-16T16:00:00Z");

        itIs(share, receipts.of(share).climb().remindAt());
        itIs(share, receipts.of(share).dueAt());
        itIs(share, receipts.of(share).climb().climbAt());
        itIs(share, receipts.of(share).climb().climbAt().plus(Duration.ofDays(9)));

        assertThat(recorded.events(share)).containsExactly("Information delivered", "Reader reminded", "Not opened in time",
                "Lead information officer told that it has not been opened");
        assertThat(toldOf(share, "reading-wanted")).containsExactly(csc.practitioner());
        assertThat(toldOf(share, "reading-overdue")).containsExactly(csc.lineManager());
        assertThat(toldOf(share, "reading-long-overdue")).containsExactly(csc.leadInformationOfficer());
        assertThat(recorded.told(share, "share-unopened")).isEmpty();
        assertThat(walk.open(share)).containsExactly("Read information");
    }

    @Test
    @Rule("R13")
    void whatIsNeededNowAndNotOpenedIsToldToWhoeverSharedItAndTheirManager() {
        clock.itIs(Instant.parse("2026-06-12T21:00:00Z"));
        var share = shared(Answers.but(Answers.but(Answers.described(police), "urgency", "now"), "urgencyReason",
                "She is due home."), Answers.shared());
        assertThat(receipts.of(share).climb().remindAt()).isEqualTo("2026-06-12T21:30:00Z");

        itIs(share, receipts.of(share).climb().remindAt());

        assertThat(recorded.told(share, "share-unopened"))
                .containsExactlyInAnyOrder(police.practitioner(), police.lineManager());
        assertThat(recorded.entry(share, "Sender told that nobody has opened it").agency()).isEqualTo(police.id());
    }

    @Test
    void whatWasOpenedInTimeTellsNobody() {
        var share = shared(Answers.shared());
        walk.form(csc.practitioner(), share, "Read information");

        itIs(share, receipts.of(share).dueAt().plusSeconds(1));

        assertThat(recorded.events(share)).containsExactly("Information delivered", "Information opened");
        assertThat(toldOf(share, "reading-overdue")).isEmpty();
        assertThat(recorded.ends(share, "receive-information")).containsExactly("Reading chased");
    }

    @Test
    @Rule("R9")
    void whoeverTakesOverReadsItAndThatIsTheReceipt() {
        var share = shared(Answers.shared());
        assertThat(walk.form(csc.otherPractitioner(), share, "Read information").toString())
                .doesNotContain("Two visits");

        walk.putBack(csc.practitioner(), share, "Read information");
        walk.claim(csc.otherPractitioner(), share, "Read information");

        assertThat(walk.form(csc.otherPractitioner(), share, "Read information").get("items").toString())
                .contains("Two visits");
        assertThat(recorded.entry(share, "Information opened").actor()).isEqualTo(csc.otherPractitioner());
    }

    @Test
    @Rule({"R9", "R15"})
    void whoeverHasItNowIsRemindedAlsoWhereSomebodyElseReadItFirst() {
        var share = shared(Answers.but(Answers.shared(), "method", "secure-mail"));
        walk.form(csc.practitioner(), share, "Read information");
        walk.putBack(csc.practitioner(), share, "Read information");
        walk.claim(csc.otherPractitioner(), share, "Read information");

        itIs(share, receipts.of(share).climb().remindAt());

        assertThat(receipts.of(share).recipient()).isEqualTo(csc.practitioner());
        assertThat(toldOf(share, "arrival-wanted")).containsExactly(csc.otherPractitioner());
    }

    @Test
    @Rule({"R13", "R14"})
    void whatItsRecipientPutBackRemindsTheTeam() {
        var share = shared(Answers.shared());
        walk.putBack(csc.practitioner(), share, "Read information");

        itIs(share, receipts.of(share).climb().remindAt());

        assertThat(toldOf(share, "reading-wanted"))
                .containsExactlyInAnyOrderElementsOf(csc.holders().get(Role.PRACTITIONER));
    }

    @Test
    @Rule("R15")
    void anOpeningIsNotUndoneByWhoeverLookedAtTheDeliveryBefore() {
        var share = shared(Answers.shared());
        var before = receipts.of(share);
        clock.passes(Duration.ofMinutes(20));

        walk.form(csc.practitioner(), share, "Read information");

        assertThatThrownBy(() -> receipts.save(before.climbing(List.of("READER"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(receipts.of(share).openedAt()).isEqualTo("2026-06-10T09:20:00Z");
    }

    private void itIs(String share, Instant instant) {
        clock.itIs(instant);
        jobs.run(share);
    }

    /** How what they received last is listed in their records. */
    private String state() {
        return story.of(csc.practitioner(), 1).get(0).state();
    }

    /** Who was written this letter about what was shared, which names no other agency. */
    private List<String> toldOf(String share, String letter) {
        return recorded.told(share.substring(0, share.indexOf('.')), letter);
    }

    private String shared(Map<String, Object> answer) {
        return shared(Answers.described(police), answer);
    }

    private String shared(Map<String, Object> described, Map<String, Object> answer) {
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), reference, "Describe request", described);
        var toPolice = reference + "." + police.id();
        walk.complete(police.practitioner(), toPolice, "Decide request", answer);
        jobs.run(toPolice);
        return toPolice + "-1";
    }
}
