package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;

/** Nothing waits for consent, for a choice or for the safeguarding lead without a clock. */
@SharewellTest
class WaitingTest extends Considering {

    private static final String CHOICE_OVERDUE = "Line manager told that nobody has chosen a way on";
    private static final String CONSENT_OVERDUE = "Asker and line manager told that consent is still needed";
    private static final String REMINDED = "Safeguarding lead reminded";
    private static final String VIEW_OVERDUE =
            "Line manager and lead information officer told that the safeguarding view is overdue";

    @Test
    @Clause("C49")
    void aStoppedRequestForWhichNobodyChoosesIsToldToTheLineManagerOnce() {
        var reference = raise(refused());
        assertThat(walk.task(reference, CHOOSE).getDueDate()).isEqualTo("2026-06-10T13:00:00Z");

        itIs(reference, "2026-06-10T13:00:00Z");
        itIs(reference, "2026-06-12T13:00:00Z");

        assertThat(recorded.events(reference)).containsOnlyOnce(CHOICE_OVERDUE);
        assertThat(recorded.whole(reference, CHOICE_OVERDUE).at()).isEqualTo("2026-06-10T13:00:00Z");
        assertThat(recorded.told(reference, "choice-overdue")).containsExactly(csc.lineManager());
        assertThat(walk.open(reference)).containsExactly(CHOOSE);
    }

    @Test
    @Rule("R13")
    void whatIsNeededNowWaitsInClockHoursAlsoOnAFridayNight() {
        clock.itIs(Instant.parse("2026-06-12T22:00:00Z"));
        var reference = raise(Answers.but(Answers.but(refused(), "urgency", "now"), "urgencyReason", "He is on his way."));
        assertThat(walk.task(reference, CHOOSE).getDueDate()).isEqualTo("2026-06-12T22:30:00Z");

        itIs(reference, "2026-06-12T22:30:00Z");

        assertThat(recorded.whole(reference, CHOICE_OVERDUE).at()).isEqualTo("2026-06-12T22:30:00Z");
        choose(reference, EarlyHelp.inThePublicInterest());
        assertThat(walk.task(view(reference), VIEW).getDueDate()).isEqualTo("2026-06-12T23:30:00Z");
    }

    @Test
    void whoChoosesInTimeIsNotChased() {
        var reference = raise(refused());
        choose(reference, doNotAsk());

        itIs(reference, "2026-06-12T13:00:00Z");

        assertThat(recorded.events(reference)).doesNotContain(CHOICE_OVERDUE);
    }

    @Test
    void aChoiceThatComesBackHasItsWholeTimeAgain() {
        var reference = raise(withoutConsent());
        itIs(reference, "2026-06-10T13:00:00Z");
        choose(reference, seekConsent());
        clock.itIs(Instant.parse("2026-06-11T09:00:00Z"));

        heard(reference, EarlyHelp.refused(MOTHER));

        assertThat(walk.task(reference, CHOOSE).getDueDate()).isEqualTo("2026-06-11T13:00:00Z");
        itIs(reference, "2026-06-11T13:00:00Z");
        assertThat(recorded.events(reference)).filteredOn(CHOICE_OVERDUE::equals).hasSize(2);
        assertThat(recorded.told(reference, "choice-overdue")).containsExactly(csc.lineManager(), csc.lineManager());
    }

    @Test
    @Clause({"C49", "C59"})
    void consentThatIsSoughtTooLongIsToldToTheAskerAndTheirLineManager() {
        var reference = raise(withoutConsent());
        choose(reference, seekConsent());
        assertThat(walk.task(reference, SEEK).getDueDate()).isEqualTo("2026-06-17T16:00:00Z");

        itIs(reference, "2026-06-17T16:00:00Z");

        assertThat(recorded.whole(reference, CONSENT_OVERDUE).at()).isEqualTo("2026-06-17T16:00:00Z");
        assertThat(recorded.told(reference, "consent-wanted")).containsExactly(csc.practitioner());
        assertThat(recorded.told(reference, "consent-overdue")).containsExactly(csc.lineManager());
        assertThat(walk.open(reference)).containsExactly(SEEK);
    }

    @Test
    void theTimeForConsentIsSetOnceAndNotAnewForEveryoneWhoIsAsked() {
        var reference = raise(EarlyHelp.described(
                List.of(EarlyHelp.notAskedYet(MOTHER), EarlyHelp.notAskedYet(FATHER)), health));
        choose(reference, seekConsent());
        clock.passes(Duration.ofDays(2));

        heard(reference, EarlyHelp.given(MOTHER, "2026-06-12"), EarlyHelp.notAskedYet(FATHER));
        var due = walk.task(reference, SEEK).getDueDate();
        itIs(reference, "2026-06-17T16:00:00Z");
        heard(reference, EarlyHelp.given(MOTHER, "2026-06-12"), EarlyHelp.notAskedYet(FATHER));
        itIs(reference, "2026-06-18T09:00:00Z");

        assertThat(due).isEqualTo("2026-06-17T16:00:00Z");
        assertThat(recorded.events(reference)).containsOnlyOnce(CONSENT_OVERDUE);
    }

    @Test
    @Rule({"R9", "R11"})
    void whoeverTookTheRequestOverIsTheOneWhoHearsOfIt() {
        var reference = raise(withoutConsent());
        takenOver(reference, CHOOSE, csc.otherPractitioner());
        walk.send(csc.otherPractitioner(), reference, CHOOSE, seekConsent());

        itIs(reference, "2026-06-17T16:00:00Z");

        assertThat(recorded.told(reference, "consent-wanted")).containsExactly(csc.otherPractitioner());
    }

    @Test
    @Rule("R11")
    void aManagerWhoAsksIsNotTheirOwnManager() {
        var reference = raise(csc.lineManager(), withoutConsent());

        itIs(reference, "2026-06-10T13:00:00Z");

        assertThat(recorded.told(reference, "choice-overdue")).containsExactly(csc.leadInformationOfficer());
    }

    @Test
    @Clause({"C49", "C52"})
    @Rule("R1")
    void aViewThatIsNotThereTheSameDayIsChasedUpToTheLeadInformationOfficer() {
        var reference = raise(notClear());
        choose(reference, askLead());

        itIs(view(reference), "2026-06-10T11:00:00Z");
        assertThat(recorded.events(view(reference))).containsExactly("Safeguarding view wanted", REMINDED);
        itIs(view(reference), "2026-06-10T13:00:00Z");

        assertThat(recorded.events(view(reference)))
                .containsExactly("Safeguarding view wanted", REMINDED, VIEW_OVERDUE);
        assertThat(recorded.told(view(reference), "safeguarding-view-wanted"))
                .containsExactly(csc.safeguardingLead(), csc.safeguardingLead());
        assertThat(recorded.told(view(reference), "safeguarding-view-overdue"))
                .containsExactlyInAnyOrder(csc.lineManager(), csc.leadInformationOfficer());
        assertThat(walk.open(view(reference))).containsExactly(VIEW);
    }

    @Test
    @Clause("C52")
    @Rule("R1")
    void aViewBesideTheAskingClimbsTheSameLadder() {
        var reference = raise(notClear());
        choose(reference, findOut());

        itIs(view(reference), "2026-06-10T14:00:00Z");

        assertThat(recorded.events(view(reference)))
                .containsExactly("Safeguarding view wanted", REMINDED, VIEW_OVERDUE);
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    void whoGivesTheirViewInTimeIsNotChased() {
        var reference = raise(notClear());
        choose(reference, findOut());
        walk.complete(csc.safeguardingLead(), view(reference), VIEW, saying("ask"));

        itIs(view(reference), "2026-06-12T13:00:00Z");

        assertThat(recorded.events(view(reference))).doesNotContain(REMINDED, VIEW_OVERDUE);
        assertThat(jobs.of(view(reference))).isEmpty();
    }

    @Test
    void nobodyLosesWhatTheyWereWritingWhenOthersAreTold() {
        var reference = raise(withoutConsent());
        choose(reference, seekConsent());
        var before = considerations.of(reference).version();

        itIs(reference, "2026-06-17T16:00:00Z");

        assertThat(recorded.events(reference)).contains(CONSENT_OVERDUE);
        assertThat(considerations.of(reference).version()).isEqualTo(before);
        assertThat(waits.of(reference).facts().steps()).containsExactly("CONSENT_OVERDUE");
    }

    private void itIs(String reference, String instant) {
        clock.itIs(Instant.parse(instant));
        jobs.run(reference);
    }
}
