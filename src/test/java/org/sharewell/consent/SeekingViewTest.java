package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;

/** The safeguarding lead is asked the same day: waited for, or beside the asking. */
@SharewellTest
class SeekingViewTest extends Considering {

    private static final String GIVEN = "Safeguarding lead's view recorded";

    @Test
    @Clause({"C53", "C56", "C57"})
    @Rule({"R1", "R2"})
    void thePublicInterestIsAskedForWithTheSafeguardingLeadsYes() {
        var reference = raise(Answers.but(Answers.but(withoutConsent(), "ground", "harm-to-child"), "groundReason",
                "He would take her away."));
        assertThat(considerations.of(reference).facts().gate().route()).isEqualTo(Gate.Route.WEIGH);

        choose(reference, EarlyHelp.inThePublicInterest());
        assertThat(recorded.told(view(reference), "safeguarding-view-wanted")).containsExactly(csc.safeguardingLead());
        walk.claim(csc.safeguardingLead(), view(reference), VIEW);
        assertThat(walk.form(csc.safeguardingLead(), view(reference), VIEW))
                .containsEntry("childSafety", "Maya needs help before the baby comes.")
                .containsEntry("ifAsked", "The family may trust us less.")
                .containsEntry("ifNotAsked", "Nobody sees the pattern.")
                .containsEntry("effect", "If you say that it may be asked, it is asked at once. Your yes is enough.");
        walk.send(csc.safeguardingLead(), view(reference), VIEW, saying("ask"));

        var facts = recorded.facts(reference, "Request described").path("described");
        assertThat(facts.path("ground").asText()).isEqualTo("harm-to-child");
        assertThat(facts.path("groundReason").asText()).isEqualTo("He would take her away.");
        assertThat(recorded.facts(reference, "Way on chosen").path("ways").path(0).path("childSafety").asText())
                .isEqualTo("Maya needs help before the baby comes.");
        var view = recorded.entry(view(reference), GIVEN);
        assertThat(view.decision()).isEqualTo("ask");
        assertThat(view.decidedBy()).isEqualTo(csc.safeguardingLead());
        assertThat(view.concerns()).isEqualTo(reference);
        assertThat(recorded.facts(view(reference), GIVEN).path("reason").asText()).isEqualTo("Because of the baby.");
        assertThat(recorded.ends(view(reference), "seek-safeguarding-view")).containsExactly("View recorded");
        assertThat(recorded.ends(reference, "consider-consent")).containsExactly("May be asked");
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    @Test
    @Rule("R1")
    void theLeadsNotYetBringsTheChoiceBackWithWhatTheySaid() {
        var reference = raise(refused());
        choose(reference, EarlyHelp.inThePublicInterest());

        walk.complete(csc.safeguardingLead(), view(reference), VIEW, saying("do-not-ask-yet"));

        assertThat(recorded.entry(view(reference), GIVEN).decision()).isEqualTo("do-not-ask-yet");
        assertThat(recorded.told(reference, "safeguarding-view-given")).containsExactly(csc.practitioner());
        assertThat(walk.open(reference)).containsExactly(CHOOSE);
        assertThat(walk.form(csc.practitioner(), reference, CHOOSE)).containsEntry("advised", true)
                .containsEntry("leadSaid", "It should not be asked yet. Because of the baby.");
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Rule("R1")
    void whereNeitherWasWeighedNorIsHarmUnclearTheViewIsAdvice() {
        var reference = raise(withoutConsent());
        choose(reference, askLead());
        walk.claim(csc.safeguardingLead(), view(reference), VIEW);
        assertThat(walk.form(csc.safeguardingLead(), view(reference), VIEW).get("effect")).asString()
                .startsWith("Your view is advice here.");

        walk.send(csc.safeguardingLead(), view(reference), VIEW, saying("ask"));

        assertThat(walk.open(reference)).containsExactly(CHOOSE);
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Rule({"R1", "R11"})
    void theViewIsNeverTheAskersOwn() {
        var reference = raise(csc.safeguardingLead(), refused());
        walk.complete(csc.safeguardingLead(), reference, CHOOSE, EarlyHelp.inThePublicInterest());
        assertThat(groups(reference)).containsExactly(csc.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(recorded.told(view(reference), "safeguarding-view-wanted"))
                .containsExactly(csc.leadInformationOfficer());

        assertThatThrownBy(() -> walk.claim(csc.safeguardingLead(), view(reference), VIEW));
        walk.complete(csc.leadInformationOfficer(), view(reference), VIEW, saying("ask"));

        assertThat(recorded.entry(view(reference), GIVEN).decidedBy()).isEqualTo(csc.leadInformationOfficer());
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    @Test
    @Rule("R1")
    void aLeadWhoHoldsTheTaskOfTheirOwnRequestIsRefused() {
        var reference = raise(csc.safeguardingLead(), refused());
        walk.complete(csc.safeguardingLead(), reference, CHOOSE, EarlyHelp.inThePublicInterest());
        takenOver(view(reference), VIEW, csc.safeguardingLead());

        assertThatThrownBy(() -> walk.send(csc.safeguardingLead(), view(reference), VIEW, saying("ask")))
                .hasMessageContaining("This view must come from somebody else than the one who asks.");

        assertThat(views.lastGiven(reference)).isEmpty();
        assertThat(walk.open(view(reference))).containsExactly(VIEW);
    }

    @Test
    @Rule({"R1", "R9"})
    void aLeadWhoTookTheRequestOverIsTheOneWhoAsks() {
        var chosen = raise(refused());
        takenOver(chosen, CHOOSE, csc.safeguardingLead());
        walk.send(csc.safeguardingLead(), chosen, CHOOSE, EarlyHelp.inThePublicInterest());
        var described = walk.start(csc.otherPractitioner(), "request-to-share", Answers.need());
        takenOver(described, "Describe request", csc.safeguardingLead());

        walk.send(csc.safeguardingLead(), described, "Describe request", refused());

        assertThat(groups(chosen)).containsExactly(csc.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(considerations.of(described).asker()).isEqualTo(csc.safeguardingLead());
    }

    @Test
    @Clause({"C49", "C52"})
    @Rule("R1")
    void whatIsNotClearIsAskedOfTheSafeguardingLeadTheSameDay() {
        var reference = raise(notClear());
        assertThat(walk.form(csc.practitioner(), reference, CHOOSE).get("explanation")).asString()
                .contains("Ask your safeguarding lead today.");

        choose(reference, askLead());
        assertThat(walk.task(view(reference), VIEW).getDueDate()).isEqualTo("2026-06-10T13:00:00Z");
        walk.complete(csc.safeguardingLead(), view(reference), VIEW, saying("ask"));

        assertThat(recorded.entry(reference, "Way on chosen").decision()).isEqualTo("view");
        assertThat(recorded.whole(view(reference), "Safeguarding view wanted").at()).isEqualTo("2026-06-10T09:00:00Z");
        var view = recorded.whole(view(reference), GIVEN);
        assertThat(view.entry().decidedBy()).isEqualTo(csc.safeguardingLead());
        assertThat(view.at()).isEqualTo("2026-06-10T09:00:00Z");
        assertThat(recorded.facts(view(reference), GIVEN).path("reason").asText()).isEqualTo("Because of the baby.");
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    @Test
    @Clause("C52")
    @Rule("R1")
    void aConcernThatIsNotClearIsLeftOnlyAfterTheLeadHelpedToDecide() {
        var reference = raise(notClear());
        choose(reference, askLead());
        walk.complete(csc.safeguardingLead(), view(reference), VIEW, saying("do-not-ask-yet"));

        choose(reference, doNotAsk());

        assertThat(recorded.entry(view(reference), GIVEN).decision()).isEqualTo("do-not-ask-yet");
        assertThat(recorded.entry(reference, "Not asked, reasons recorded").decision()).isEqualTo("do-not-ask");
        assertThat(recorded.ends(reference, "consider-consent")).containsExactly("Not to be asked");
    }

    @Test
    @Clause("C52")
    @Rule("R1")
    void whatIsAskedInOrderToFindOutGoesOnAtOnceAndTheLeadGivesTheirViewMeanwhile() {
        var reference = raise(notClear());

        choose(reference, findOut());

        var chosen = recorded.facts(reference, "Way on chosen").path("ways").path(0);
        assertThat(chosen.path("way").asText()).isEqualTo("find-out");
        assertThat(chosen.path("reason").asText()).isEqualTo("One visit would tell.");
        assertThat(recorded.entry(reference, "Way on chosen").decision()).isEqualTo("find-out");
        assertThat(recorded.entry(reference, "May be asked, after consideration").decision()).isEqualTo("ask");
        assertThat(walk.open(reference)).containsExactly("Follow request");
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
        assertThat(considerations.of(reference).facts().settled()).isTrue();
        assertThat(recorded.told(view(reference), "safeguarding-view-wanted")).containsExactly(csc.safeguardingLead());
        assertThat(walk.task(view(reference), VIEW).getDueDate()).isEqualTo("2026-06-10T13:00:00Z");
        assertThat(groups(reference)).containsExactly(csc.group(Role.SAFEGUARDING_LEAD));
    }

    @Test
    @Clause("C52")
    @Rule("R1")
    void theViewGivenMeanwhileIsRecordedAndToldToTheAsker() {
        var reference = raise(notClear());
        choose(reference, findOut());
        walk.claim(csc.safeguardingLead(), view(reference), VIEW);
        assertThat(walk.form(csc.safeguardingLead(), view(reference), VIEW))
                .containsEntry("practitionersReason", "One visit would tell.")
                .extractingByKey("effect").asString().startsWith("It has been asked already");

        walk.send(csc.safeguardingLead(), view(reference), VIEW, saying("do-not-ask-yet"));

        var view = recorded.entry(view(reference), GIVEN);
        assertThat(view.decision()).isEqualTo("do-not-ask-yet");
        assertThat(view.decidedBy()).isEqualTo(csc.safeguardingLead());
        assertThat(view.concerns()).isEqualTo(reference);
        assertThat(recorded.told(reference, "safeguarding-view-given")).containsExactly(csc.practitioner());
        assertThat(walk.form(csc.practitioner(), reference, "Follow request").get("explanation")).asString()
                .startsWith("It is not clear yet whether a child is suffering significant harm.")
                .endsWith("Your safeguarding lead, Wednesday 10 June 2026, 10:00: No more should be asked for now."
                        + " Because of the baby.");
        assertThat(recorded.ends(view(reference), "seek-safeguarding-view")).containsExactly("View recorded");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Rule("R1")
    void aViewThatIsStillOpenStandsInNobodysWayWhenTheRequestIsStoppedAgain() {
        var reference = raise(notClear());
        choose(reference, findOut());
        var school = agencies.make("education");
        follow(reference, Map.of("step", "change"));
        describe(reference, Answers.but(EarlyHelp.described(List.of(), school), "cause", "not-clear"));

        choose(reference, askLead());
        walk.complete(csc.safeguardingLead(), reference + "-view-2", VIEW, saying("ask"));

        assertThat(walk.open(reference + "." + school.id())).containsExactly("Decide request");
        assertThat(walk.open(view(reference))).containsExactly(VIEW);
        walk.complete(csc.safeguardingLead(), view(reference), VIEW, saying("ask"));
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    private List<String> groups(String reference) {
        return tasks.getIdentityLinksForTask(walk.task(view(reference), VIEW).getId()).stream()
                .map(IdentityLink::getGroupId).filter(group -> group != null).toList();
    }
}
