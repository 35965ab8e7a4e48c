package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** From a stop at the gate to each way on. */
@SharewellTest
class ConsideringTest {

    private static final String MOTHER = "Ann Brook, mother";
    private static final String FATHER = "Rob Brook, father";

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Recorded recorded;
    @Autowired
    TestClock clock;
    @Autowired
    TaskService tasks;
    @Autowired
    Considerations considerations;

    TestAgency csc;
    TestAgency health;

    @BeforeEach
    void anAskerAndAnAgencyToBeAsked() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        csc = agencies.make("local-authority");
        health = agencies.make("health");
    }

    @Test
    @Clause({"C47", "C48"})
    @Rule("R1")
    void earlyHelpWithoutConsentStopsAndSaysWhy() {
        var reference = raise(EarlyHelp.described(List.of(EarlyHelp.notAskedYet(MOTHER)), health));

        var facts = considerations.of(reference).facts();
        assertThat(facts.gate().route()).isEqualTo(Gate.Route.SEEK_CONSENT);
        assertThat(facts.gate().clauses()).isEqualTo("C46, C47, C48");
        assertThat(facts.question().consent()).isEqualTo("not-sought");
        assertThat(walk.form(csc.practitioner(), reference, "Choose way on").get("explanation")).asString()
                .startsWith("At levels 1 to 3 the people concerned agree before anybody is asked about them.");
        assertThat(walk.open(reference)).containsExactly("Choose way on");
        assertThat(walk.open(toHealth(reference))).isEmpty();
        assertThat(recorded.events(toHealth(reference))).isEmpty();
    }

    @Test
    @Clause({"C47", "C48"})
    @Rule("R1")
    void whoHasEverybodysConsentAsksAtOnce() {
        var reference = raise(EarlyHelp.described(List.of(EarlyHelp.given(MOTHER, "2026-06-09"),
                EarlyHelp.leftOut(FATHER, "no-part")), health));

        var consents = recorded.facts(reference, "Request described").path("described").path("consents");
        assertThat(consents.path(0).path("who").asText()).isEqualTo(MOTHER);
        assertThat(consents.path(0).path("on").asText()).isEqualTo("2026-06-09");
        assertThat(consents.path(1).path("leftOutBecause").asText()).isEqualTo("no-part");
        assertThat(recorded.whole(toHealth(reference), "Agency asked").at()).isEqualTo("2026-06-10T09:00:00Z");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    @Clause({"C48", "C53"})
    @Rule("R1")
    void consentIsSoughtUntilTheLastOneIsInAndThenItGoesOn() {
        var reference = raise(EarlyHelp.described(
                List.of(EarlyHelp.notAskedYet(MOTHER), EarlyHelp.notAskedYet(FATHER)), health));
        choose(reference, seekConsent());
        clock.passes(Duration.ofDays(1));
        heard(reference, EarlyHelp.given(MOTHER, "2026-06-11"), EarlyHelp.notAskedYet(FATHER));
        assertThat(walk.open(reference)).containsExactly("Seek consent");

        clock.passes(Duration.ofDays(1));
        heard(reference, EarlyHelp.given(MOTHER, "2026-06-11"), EarlyHelp.given(FATHER, "2026-06-12"));

        var chosen = recorded.facts(reference, "Way on chosen").path("ways").path(0);
        assertThat(chosen.path("way").asText()).isEqualTo("seek-consent");
        assertThat(chosen.path("childSafety").asText()).isEqualTo("Nothing is urgent.");
        var consents = recorded.facts(reference, "Consent recorded").path("consents");
        assertThat(consents).extracting(consent -> consent.path("on").asText())
                .containsExactly("2026-06-11", "2026-06-12");
        assertThat(recorded.events(reference)).containsExactly("Information needed", "Request described",
                "Way on chosen", "Consent recorded", "Consent recorded", "May be asked, after consideration");
        assertThat(recorded.whole(toHealth(reference), "Agency asked").at()).isEqualTo("2026-06-12T09:00:00Z");
        assertThat(recorded.ends(reference, "consider-consent")).containsExactly("May be asked");
        assertThat(walk.open(reference)).containsExactly("Follow request");
        walk.claim(health.practitioner(), toHealth(reference), "Decide request");
        assertThat(walk.form(health.practitioner(), toHealth(reference), "Decide request").get("consents")).asString()
                .contains(MOTHER + ": agreed on Thursday 11 June 2026");
    }

    @Test
    @Rule("R2")
    void aYesUnderPressureDoesNotCount() {
        var reference = raise(EarlyHelp.described(List.of(EarlyHelp.underPressure(MOTHER)), health));

        assertThat(considerations.of(reference).facts().question().consent()).isEqualTo("under-pressure");
        assertThat(walk.form(csc.practitioner(), reference, "Choose way on").get("explanation"))
                .isEqualTo("A yes given under pressure is not a free yes, so it does not count.");
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Rule("R1")
    void aNoBringsTheChoiceBack() {
        var reference = raise(EarlyHelp.described(List.of(EarlyHelp.notAskedYet(MOTHER)), health));
        choose(reference, seekConsent());

        heard(reference, EarlyHelp.refused(MOTHER));

        assertThat(recorded.facts(reference, "Consent recorded").path("consents").path(0).path("state").asText())
                .isEqualTo("refused");
        assertThat(walk.open(reference)).containsExactly("Choose way on");
        assertThat(walk.form(csc.practitioner(), reference, "Choose way on").get("explanation"))
                .isEqualTo("Somebody has said no. Their wish counts, unless the public interest in asking weighs more.");
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Rule("R1")
    void whatIsJudgedAgainAfterAStopIsRecordedAndTheSafeguardingLeadHearsOfIt() {
        var reference = raise(EarlyHelp.described(List.of(), health));
        choose(reference, Map.of("way", "judge-again"));
        assertThat(walk.form(csc.practitioner(), reference, "Describe request").get("agencies").toString())
                .contains(health.id());

        describe(reference, Answers.but(Answers.described(health), "statutoryFunction", "child-in-need"));

        var change = recorded.facts(reference, "Judged again after a stop");
        assertThat(change.path("before").path("cause").asText()).isEqualTo("no");
        assertThat(change.path("before").path("level").asInt()).isEqualTo(2);
        assertThat(change.path("now").path("cause").asText()).isEqualTo("yes");
        assertThat(recorded.entry(reference, "Judged again after a stop").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.told(reference, "judged-again")).containsExactly(csc.safeguardingLead());
        assertThat(recorded.ends(reference, "consider-consent")).containsExactly("To be described again");
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    @Test
    @Rule("R1")
    void aHigherLevelAloneStopsAgain() {
        var reference = raise(EarlyHelp.described(List.of(), health));
        choose(reference, Map.of("way", "judge-again"));

        describe(reference, Answers.but(EarlyHelp.described(List.of(), health), "level", "4"));

        assertThat(recorded.facts(reference, "Judged again after a stop").path("now").path("level").asInt()).isEqualTo(4);
        assertThat(walk.form(csc.practitioner(), reference, "Choose way on").get("explanation")).asString()
                .startsWith("Level 4 alone opens nothing.");
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Clause({"C53", "C56", "C57"})
    @Rule({"R1", "R2"})
    void thePublicInterestIsAskedForWithTheSafeguardingLeadsYes() {
        var described = EarlyHelp.described(List.of(EarlyHelp.notAskedYet(MOTHER)), health);
        described.putAll(Map.of("ground", "harm-to-child", "groundReason", "He would take her away."));
        var reference = raise(described);
        assertThat(considerations.of(reference).facts().gate().route()).isEqualTo(Gate.Route.WEIGH);

        choose(reference, EarlyHelp.inThePublicInterest());
        assertThat(recorded.told(reference, "safeguarding-view-wanted")).containsExactly(csc.safeguardingLead());
        walk.claim(csc.safeguardingLead(), reference, "Give safeguarding view");
        assertThat(walk.form(csc.safeguardingLead(), reference, "Give safeguarding view"))
                .containsEntry("childSafety", "Maya needs help before the baby comes.")
                .containsEntry("ifAsked", "The family may trust us less.")
                .containsEntry("ifNotAsked", "Nobody sees the pattern.");
        walk.send(csc.safeguardingLead(), reference, "Give safeguarding view", view("ask"));

        var facts = recorded.facts(reference, "Request described").path("described");
        assertThat(facts.path("ground").asText()).isEqualTo("harm-to-child");
        assertThat(facts.path("groundReason").asText()).isEqualTo("He would take her away.");
        assertThat(recorded.facts(reference, "Way on chosen").path("ways").path(0).path("childSafety").asText())
                .isEqualTo("Maya needs help before the baby comes.");
        var view = recorded.entry(reference, "Safeguarding lead's view recorded");
        assertThat(view.decision()).isEqualTo("ask");
        assertThat(view.decidedBy()).isEqualTo(csc.safeguardingLead());
        assertThat(recorded.facts(reference, "Safeguarding lead's view recorded").path("view").path("reason").asText())
                .isEqualTo("Because of the baby.");
        assertThat(recorded.ends(reference, "consider-consent")).containsExactly("May be asked");
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    @Test
    @Rule("R1")
    void theLeadsNotYetBringsTheChoiceBackWithWhatTheySaid() {
        var reference = raise(EarlyHelp.described(List.of(EarlyHelp.refused(MOTHER)), health));
        choose(reference, EarlyHelp.inThePublicInterest());

        walk.complete(csc.safeguardingLead(), reference, "Give safeguarding view", view("do-not-ask-yet"));

        assertThat(recorded.entry(reference, "Safeguarding lead's view recorded").decision()).isEqualTo("do-not-ask-yet");
        assertThat(walk.open(reference)).containsExactly("Choose way on");
        assertThat(walk.form(csc.practitioner(), reference, "Choose way on")).containsEntry("advised", true)
                .containsEntry("leadSaid", "Because of the baby.");
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Rule({"R1", "R11"})
    void theViewIsNeverTheAskersOwn() {
        var reference = raise(csc.safeguardingLead(), EarlyHelp.described(List.of(EarlyHelp.refused(MOTHER)), health));
        walk.complete(csc.safeguardingLead(), reference, "Choose way on", EarlyHelp.inThePublicInterest());
        assertThat(groups(reference)).containsExactly(csc.group(Role.LEAD_INFORMATION_OFFICER));
        assertThat(recorded.told(reference, "safeguarding-view-wanted")).containsExactly(csc.leadInformationOfficer());

        assertThatThrownBy(() -> walk.claim(csc.safeguardingLead(), reference, "Give safeguarding view"));
        walk.complete(csc.leadInformationOfficer(), reference, "Give safeguarding view", view("ask"));

        assertThat(recorded.entry(reference, "Safeguarding lead's view recorded").decidedBy())
                .isEqualTo(csc.leadInformationOfficer());
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    @Test
    @Rule("R1")
    void aLeadWhoHoldsTheTaskOfTheirOwnRequestIsRefused() {
        var reference = raise(csc.safeguardingLead(), EarlyHelp.described(List.of(EarlyHelp.refused(MOTHER)), health));
        walk.complete(csc.safeguardingLead(), reference, "Choose way on", EarlyHelp.inThePublicInterest());
        tasks.setAssignee(walk.task(reference, "Give safeguarding view").getId(), csc.safeguardingLead());

        assertThatThrownBy(() -> walk.send(csc.safeguardingLead(), reference, "Give safeguarding view", view("ask")))
                .hasMessageContaining("This view must come from somebody else than the one who asks.");

        assertThat(considerations.of(reference).facts().view()).isNull();
        assertThat(walk.open(reference)).containsExactly("Give safeguarding view");
    }

    @Test
    @Clause("C52")
    @Rule("R1")
    void whatIsNotClearIsAskedOfTheSafeguardingLeadTheSameDay() {
        var reference = raise(notClear());
        assertThat(walk.form(csc.practitioner(), reference, "Choose way on").get("explanation")).asString()
                .contains("Ask your safeguarding lead today.");
        assertThatThrownBy(() -> choose(reference, Map.of("way", "do-not-ask", "childSafety", "She is safe tonight.",
                "reason", "It may be nothing.")))
                .hasMessageContaining("Let the safeguarding lead help you decide before you leave it.");

        choose(reference, Map.of("way", "ask-lead", "childSafety", "She is safe tonight.", "reason", "I cannot tell."));
        assertThat(walk.task(reference, "Give safeguarding view").getDueDate()).isEqualTo("2026-06-10T13:00:00Z");
        walk.complete(csc.safeguardingLead(), reference, "Give safeguarding view", view("ask"));

        assertThat(recorded.entry(reference, "Way on chosen").decision()).isEqualTo("view");
        var view = recorded.whole(reference, "Safeguarding lead's view recorded");
        assertThat(view.entry().decidedBy()).isEqualTo(csc.safeguardingLead());
        assertThat(view.at()).isEqualTo("2026-06-10T09:00:00Z");
        assertThat(recorded.facts(reference, "Safeguarding lead's view recorded").path("view").path("reason").asText())
                .isEqualTo("Because of the baby.");
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    @Test
    @Rule("R1")
    void whatIsNotClearMayBeAskedInOrderToFindOut() {
        var reference = raise(notClear());

        choose(reference, Map.of("way", "find-out", "childSafety", "She is safe tonight.",
                "reason", "One visit would tell."));

        var chosen = recorded.facts(reference, "Way on chosen").path("ways").path(0);
        assertThat(chosen.path("way").asText()).isEqualTo("find-out");
        assertThat(chosen.path("reason").asText()).isEqualTo("One visit would tell.");
        assertThat(recorded.entry(reference, "Way on chosen").decision()).isEqualTo("ask");
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    @Test
    @Rule("R1")
    void findingOutIsNoWayRoundConsent() {
        var reference = raise(EarlyHelp.described(List.of(EarlyHelp.refused(MOTHER)), health));

        assertThatThrownBy(() -> choose(reference, Map.of("way", "find-out", "childSafety", "She is safe.",
                "reason", "One visit would tell.")))
                .hasMessageContaining("Asking in order to find out is for when it is not clear whether there is harm.");

        assertThat(considerations.of(reference).facts().ways()).isEmpty();
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Clause({"C26", "C53", "C99"})
    @Rule("R1")
    void notAskedIsAnEndWithItsReasons() {
        var reference = raise(EarlyHelp.described(List.of(EarlyHelp.refused(MOTHER)), health));
        assertThatThrownBy(() -> choose(reference, Map.of("way", "do-not-ask")))
                .hasMessageContaining("Say what the child's safety and wellbeing call for.")
                .hasMessageContaining("Give your reason in a sentence or two.");

        choose(reference, Map.of("way", "do-not-ask", "childSafety", "She is safe with her aunt.",
                "reason", "Mother will see the nurse herself."));

        var chosen = recorded.facts(reference, "Way on chosen");
        assertThat(chosen.path("ways").path(0).path("reason").asText()).isEqualTo("Mother will see the nurse herself.");
        assertThat(chosen.path("ways").path(0).path("childSafety").asText()).isEqualTo("She is safe with her aunt.");
        assertThat(chosen.path("gate").path("clauses").asText()).isEqualTo("C75, C83, C104");
        var end = recorded.entry(reference, "Not asked, reasons recorded");
        assertThat(end.decision()).isEqualTo("do-not-ask");
        assertThat(end.decidedBy()).isEqualTo(csc.practitioner());
        assertThat(end.decidedFor()).isEqualTo(csc.id());
        assertThat(end.concerns()).isEqualTo(reference);
        assertThat(recorded.ends(reference, "consider-consent")).containsExactly("Not to be asked");
        assertThat(recorded.ends(reference, "request-to-share")).containsExactly("Not asked, reasons recorded");
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Rule("R10")
    void harmPassesTheStopWithOneSentence() {
        var reference = raise(EarlyHelp.described(List.of(EarlyHelp.refused(MOTHER)), health));

        choose(reference, Map.of("harmIfWaits", true, "harmSentence", "He is back in the house."));

        assertThat(recorded.facts(reference, "Way on chosen").path("ways").path(0).path("harmSentence").asText())
                .isEqualTo("He is back in the house.");
        assertThat(recorded.entry(reference, "Way on chosen").decision()).isEqualTo("ask");
        assertThat(walk.open(toHealth(reference))).containsExactly("Decide request");
    }

    private String raise(Map<String, Object> described) {
        return raise(csc.practitioner(), described);
    }

    private String raise(String person, Map<String, Object> described) {
        var reference = walk.start(person, "request-to-share", Answers.need());
        walk.complete(person, reference, "Describe request", described);
        return reference;
    }

    private void describe(String reference, Map<String, Object> described) {
        walk.complete(csc.practitioner(), reference, "Describe request", described);
    }

    private void choose(String reference, Map<String, Object> way) {
        walk.complete(csc.practitioner(), reference, "Choose way on", way);
    }

    @SafeVarargs
    private void heard(String reference, Map<String, Object>... consents) {
        walk.complete(csc.practitioner(), reference, "Seek consent", Map.of("consents", List.of(consents)));
    }

    private Map<String, Object> notClear() {
        return Answers.but(EarlyHelp.described(List.of(EarlyHelp.given(MOTHER, "2026-06-09")), health), "cause",
                "not-clear");
    }

    private List<String> groups(String reference) {
        return tasks.getIdentityLinksForTask(walk.task(reference, "Give safeguarding view").getId()).stream()
                .map(link -> link.getGroupId()).toList();
    }

    private String toHealth(String reference) {
        return reference + "." + health.id();
    }

    private static Map<String, Object> seekConsent() {
        return Map.of("way", "seek-consent", "childSafety", "Nothing is urgent.");
    }

    private static Map<String, Object> view(String view) {
        return Map.of("view", view, "reason", "Because of the baby.");
    }
}
