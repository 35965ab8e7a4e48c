package org.sharewell.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;

/** Whether a breach is one of personal data, how high the risk is, and who is told: two answers, each with its reason. */
@SharewellTest
class AssessingDataBreachTest extends Breaching {

    private static final String ASSESS = "Assess data breach";

    @Test
    @Clause("C40")
    void aHighRiskIsNotifiedInPhasesAndThePeopleAffectedAreTold() {
        decided(deciding("yes", "yes"));
        assertThat(walk.open(assessment)).containsExactlyInAnyOrder("Notify Commissioner", "Tell people affected");

        walk.complete(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                with(notifying("no"), Map.of("toCome", "Who else got it.")));
        clock.passes(Duration.ofHours(3));
        assertThat(walk.form(csc.leadInformationOfficer(), assessment, "Notify Commissioner"))
                .containsEntry("nature", "A letter about three people.");
        walk.complete(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                with(notifying("yes"), Map.of("icoReference", "IC-1234")));
        walk.complete(csc.leadInformationOfficer(), assessment, "Tell people affected", telling());

        assertThat(inLaw().facts().phases()).extracting(phase -> phase.words().sent())
                .containsExactly(TUESDAY, TUESDAY.plus(Duration.ofHours(3)));
        assertThat(inLaw().notifiedAt()).isEqualTo(TUESDAY);
        assertThat(inLaw().endedAt()).isEqualTo(TUESDAY.plus(Duration.ofHours(3)));
        assertThat(inLaw().late()).isFalse();
        assertThat(recorded.ends(assessment, "assess-data-breach")).contains("Everybody informed");
        assertThat(page(csc.leadInformationOfficer(), assessment)).contains("IC-1234", "A letter went astray.");
    }

    @Test
    @Rule("R32")
    @Clause("C40")
    void theTableSaysWhatTheRiskIsAndAPersonMayJudgeOtherwiseWithAReason() {
        reported(Map.of());
        walk.complete(csc.leadInformationOfficer(), assessment, ASSESS, weighing());
        walk.claim(csc.leadInformationOfficer(), assessment, ASSESS);

        assertThat(walk.form(csc.leadInformationOfficer(), assessment, ASSESS).get("risk").toString())
                .startsWith("A high risk is likely. Data about children");
        assertThatThrownBy(() -> decide(deciding("no", "no"))).hasMessageContaining("Where a risk is likely the Commissioner")
                .hasMessageContaining("Choose the exception that applies");
        assertThatThrownBy(() -> decide(with(deciding("no", "no"), Map.of("judged", "none-likely"))))
                .hasMessageContaining("Write why you judge the risk otherwise.");
        decide(with(deciding("no", "no"), Map.of("judged", "none-likely", "judgedBecause", "He is her brother.")));

        assertThat(inLaw().risk()).isEqualTo("none-likely");
        assertThat(inLaw().facts().last().risk().level()).isEqualTo(Risk.Level.HIGH_RISK);
        assertThat(inLaw().decision()).isEqualTo("not-notified");
        assertThat(recorded.entry(assessment, "Decided: the Commissioner is not notified, reasons recorded").decision())
                .isEqualTo("not-notified");
        assertThat(recorded.ends(assessment, "assess-data-breach")).contains("Nobody told, reasons recorded");
    }

    @Test
    @Clause("C40")
    void anExceptionNeedsItsReasonAndTheCommissionerIsStillNotified() {
        decided(with(deciding("yes", "no"), Map.of("exception", "removed")));

        assertThat(walk.open(assessment)).containsExactly("Notify Commissioner");
        walk.complete(csc.leadInformationOfficer(), assessment, "Notify Commissioner", notifying("yes"));
        assertThat(inLaw().ended()).isTrue();
        assertThat(inLaw().toldAt()).isNull();
    }

    @Test
    @Clause("C40")
    void thePeopleCanBeToldWhereTheCommissionerIsNot() {
        reported(Map.of());
        walk.complete(csc.leadInformationOfficer(), assessment, ASSESS,
                with(weighing(), Map.of("encrypted", "yes")));
        walk.claim(csc.leadInformationOfficer(), assessment, ASSESS);
        decide(deciding("no", "yes"));

        assertThat(walk.open(assessment)).containsExactly("Tell people affected");
        walk.complete(csc.leadInformationOfficer(), assessment, "Tell people affected", telling());
        assertThat(inLaw().ended()).isTrue();
        assertThat(inLaw().notifiedAt()).isNull();
    }

    @Test
    @Rule("R30")
    void beforeAnybodyIsToldItIsCheckedWhomThatEndangers() {
        decided(deciding("yes", "yes"));

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), assessment, "Tell people affected",
                Map.of("endangers", "yes"))).hasMessageContaining("Write who must not learn of it")
                .hasMessageContaining("Write which safeguarding lead checked that.")
                .hasMessageContaining("Add who was told, or write who was not and why.");
        assertThatThrownBy(() -> walk.send(csc.leadInformationOfficer(), assessment, "Tell people affected",
                with(telling(), Map.of("told", List.of(Map.of("who", "The mother"))))))
                .hasMessageContaining("For each who was told");
    }

    @Test
    @Clause("C40")
    void aNotificationIsCompleteAndNeverBeforeAwarenessOrInTheFuture() {
        decided(deciding("yes", "yes"));

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                Map.of("complete", "no"))).hasMessageContaining("Write whom the Commissioner can ask.")
                .hasMessageContaining("Say when it was sent.").hasMessageContaining("Write what is still to be sent.");
        assertThatThrownBy(() -> walk.send(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                with(notifying("yes"), Map.of("sentAt", "2027-03-02T10:05+00:00")))).hasMessageContaining("to come");
        assertThatThrownBy(() -> walk.send(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                with(notifying("yes"), Map.of("sentAt", "2027-03-02T09:05+00:00")))).hasMessageContaining("before anybody");
    }

    @Test
    @Clause("C40")
    void whatIsSentAfterTheClockHasItsReasonForTheDelayAndIsLate() {
        decided(deciding("yes", "yes"));
        passes(Duration.ofHours(73), assessment);

        assertThat(recorded.events(assessment)).contains("Reminded of what is still to be told");
        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                notifying("yes"))).hasMessageContaining("It was sent after the 72 hours.");
        walk.send(csc.leadInformationOfficer(), assessment, "Notify Commissioner",
                with(notifying("yes"), Map.of("delayBecause", "The form was down.")));

        assertThat(inLaw().late()).isTrue();
        assertThat(inLaw().lateAt()).isEqualTo(TUESDAY.plus(Duration.ofHours(72)));
    }

    @Test
    @Rule("R32")
    void newFactsOpenItAgainAlsoAfterItsEndAndTheFirstStaysAsItWas() {
        reported(Map.of());
        walk.complete(csc.leadInformationOfficer(), assessment, ASSESS, notInLaw());
        var first = inLaw();
        clock.passes(Duration.ofDays(9));

        var again = walk.start(csc.leadInformationOfficer(), "assess-data-breach",
                Map.of("breach", breach, "what", "A second letter turned up."));
        jobs.run(again);

        assertThat(again).isEqualTo(breach + "-assessment-2");
        assertThat(inLaw()).isEqualTo(first);
        assertThat(dataBreaches.of(again).awareAt()).isEqualTo(clock.instant());
        assertThat(walk.open(again)).containsExactly(ASSESS);
        assertThatThrownBy(() -> walk.start(csc.deputyLeadInformationOfficer(), "assess-data-breach",
                Map.of("breach", breach, "what", "A third."))).hasMessageContaining("It is being assessed already");
    }

    @Test
    @Rule("R12")
    void newFactsOfAnotherAgencysBreachAreRefused() {
        reported(Map.of());
        var police = agencies.make("police");

        assertThatThrownBy(() -> walk.start(police.leadInformationOfficer(), "assess-data-breach",
                Map.of("breach", breach, "what", "Something."))).hasMessageContaining("There is no breach of this reference");
    }

    @Test
    @Clause("C17")
    void theCaseOfTheCodeWaitsUntilTheQuestionInLawIsSettled() {
        reported(Map.of());
        handled();

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), breach, "Close breach", closing()))
                .hasMessageContaining("who is told, is not settled yet");
    }

    @Test
    @Clause("C40")
    void anAssessmentAnswersEveryQuestionAboutTheData() {
        reported(Map.of());

        assertThatThrownBy(() -> walk.complete(csc.leadInformationOfficer(), assessment, ASSESS, Map.of("step", "assess",
                "peopleCount", -1))).hasMessageContaining("confidentiality, integrity or availability")
                .hasMessageContaining("Say whose data they are.").hasMessageContaining("cannot be below zero");
    }

    private void decided(Map<String, Object> decision) {
        reported(Map.of());
        walk.complete(csc.leadInformationOfficer(), assessment, ASSESS, weighing());
        walk.claim(csc.leadInformationOfficer(), assessment, ASSESS);
        decide(decision);
    }

    private void decide(Map<String, Object> decision) {
        walk.send(csc.leadInformationOfficer(), assessment, ASSESS, decision);
    }
}
