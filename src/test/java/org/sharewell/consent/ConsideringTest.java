package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;

/** From a stop at the gate to each way on. */
@SharewellTest
class ConsideringTest extends Considering {

    @Test
    @Clause({"C47", "C48"})
    @Rule("R1")
    void earlyHelpWithoutConsentStopsAndSaysWhy() {
        var reference = raise(withoutConsent());

        var facts = considerations.of(reference).facts();
        assertThat(facts.gate().route()).isEqualTo(Gate.Route.SEEK_CONSENT);
        assertThat(facts.gate().clauses()).isEqualTo("C46, C47, C48");
        assertThat(facts.question().consent()).isEqualTo("not-sought");
        assertThat(walk.form(csc.practitioner(), reference, CHOOSE).get("explanation")).asString()
                .startsWith("At levels 1 to 3 the people concerned agree before anybody is asked about them.");
        assertThat(walk.open(reference)).containsExactly(CHOOSE);
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
        assertThat(walk.open(reference)).containsExactly(SEEK);

        clock.passes(Duration.ofDays(1));
        heard(reference, EarlyHelp.given(MOTHER, "2026-06-11"), EarlyHelp.given(FATHER, "2026-06-12"));

        var chosen = recorded.facts(reference, "Way on chosen").path("ways").path(0);
        assertThat(chosen.path("way").asText()).isEqualTo("seek-consent");
        assertThat(chosen.path("childSafety").asText()).isEqualTo("Nothing is urgent.");
        var consents = recorded.facts(reference, "Consent recorded").path("consents");
        assertThat(consents).extracting(consent -> consent.path("on").asText())
                .containsExactly("2026-06-11", "2026-06-12");
        assertThat(recorded.events(reference)).containsExactly("Information needed", "Request described",
                "Consent needed", "Way on chosen", "Consent recorded", "Consent recorded",
                "May be asked, after consideration");
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
        assertThat(walk.form(csc.practitioner(), reference, CHOOSE).get("explanation"))
                .isEqualTo("A yes given under pressure is not a free yes, so it does not count.");
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Rule("R1")
    void aNoBringsTheChoiceBack() {
        var reference = raise(withoutConsent());
        choose(reference, seekConsent());

        heard(reference, EarlyHelp.refused(MOTHER));

        assertThat(recorded.facts(reference, "Consent recorded").path("consents").path(0).path("state").asText())
                .isEqualTo("refused");
        assertThat(walk.open(reference)).containsExactly(CHOOSE);
        assertThat(walk.form(csc.practitioner(), reference, CHOOSE).get("explanation"))
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
    @Clause("C46")
    @Rule("R1")
    void aHigherLevelAloneStopsAgainAndIsRecordedWithWhoJudgedItAndWhy() {
        var reference = raise(EarlyHelp.described(List.of(), health));
        choose(reference, Map.of("way", "judge-again"));
        var atLevelFour = Answers.but(EarlyHelp.described(List.of(), health), "level", "4");
        assertThatThrownBy(() -> describe(reference, atLevelFour))
                .hasMessageContaining("You judge the level of need differently than before. Say in a few words why.");

        describe(reference, Answers.but(atLevelFour, "levelWhy", "The third referral in a year."));

        var change = recorded.facts(reference, "Judged again after a stop");
        assertThat(change.path("before").path("level").asInt()).isEqualTo(2);
        assertThat(change.path("now").path("level").asInt()).isEqualTo(4);
        assertThat(change.path("why").asText()).isEqualTo("The third referral in a year.");
        assertThat(recorded.entry(reference, "Judged again after a stop").actor()).isEqualTo(csc.practitioner());
        var described = recorded.facts(reference, "Request described").path("described");
        assertThat(described.path("level").asText()).isEqualTo("4");
        assertThat(described.path("levelWhy").asText()).isEqualTo("The third referral in a year.");
        assertThat(walk.form(csc.practitioner(), reference, CHOOSE).get("explanation")).asString()
                .startsWith("Level 4 alone opens nothing.");
        assertThat(walk.open(toHealth(reference))).isEmpty();
    }

    @Test
    @Clause({"C26", "C53", "C99"})
    @Rule("R1")
    void notAskedIsAnEndWithItsReasons() {
        var reference = raise(refused());
        assertThatThrownBy(() -> choose(reference, Map.of("way", "do-not-ask")))
                .hasMessageContaining("Say what the child's safety and wellbeing call for.")
                .hasMessageContaining("Give your reason in a sentence or two.");

        choose(reference, doNotAsk());

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
    @Rule("R1")
    void onlyWaysThatLeadOnFromHereAreOffered() {
        var notClear = raise(notClear());
        var saidNo = raise(csc.otherPractitioner(), refused());

        assertThat(ways(csc.practitioner(), notClear))
                .containsExactly("find-out", "ask-lead", "public-interest", "judge-again");
        assertThat(walk.form(csc.practitioner(), notClear, CHOOSE)).containsEntry("leaveLater", true);
        assertThat(ways(csc.otherPractitioner(), saidNo))
                .containsExactly("seek-consent", "ask-lead", "public-interest", "judge-again", "do-not-ask");
        assertThat(walk.form(csc.otherPractitioner(), saidNo, CHOOSE)).containsEntry("leaveLater", false);
        assertThatThrownBy(() -> walk.send(csc.otherPractitioner(), saidNo, CHOOSE, findOut()))
                .hasMessageContaining("has an answer that is not offered now");
        assertThatThrownBy(() -> choose(notClear, doNotAsk()))
                .hasMessageContaining("has an answer that is not offered now");
        assertThat(considerations.of(saidNo).facts().ways()).isEmpty();
        assertThat(walk.open(toHealth(saidNo))).isEmpty();
    }

    @Test
    @Rule("R10")
    void harmPassesTheStopWithOneSentence() {
        var reference = raise(refused());

        choose(reference, Map.of("harmIfWaits", true, "harmSentence", "He is back in the house.",
                "myNumber", "07700 900123"));

        assertThat(recorded.facts(reference, "Way on chosen").path("ways").path(0).path("harmSentence").asText())
                .isEqualTo("He is back in the house.");
        assertThat(recorded.entry(reference, "Way on chosen").decision()).isEqualTo("ask");
        askedInAnEmergency(reference, "He is back in the house.");
    }

    @Test
    @Rule("R10")
    void harmIsNotKeptWaitingForConsentEither() {
        var reference = raise(withoutConsent());
        choose(reference, seekConsent());
        assertThatThrownBy(() -> walk.send(csc.practitioner(), reference, SEEK, Map.of("harmIfWaits", true)))
                .hasMessageContaining("Say in one sentence what may happen if this waits.");

        walk.send(csc.practitioner(), reference, SEEK,
                Map.of("harmIfWaits", true, "harmSentence", "He is back in the house.",
                "myNumber", "07700 900123"));

        var entry = recorded.entry(reference, "Consent not waited for, a child may come to harm");
        assertThat(entry.actor()).isEqualTo(csc.practitioner());
        var facts = recorded.facts(reference, "Consent not waited for, a child may come to harm");
        assertThat(facts.path("ways").path(1).path("harmSentence").asText()).isEqualTo("He is back in the house.");
        assertThat(facts.path("consents").path(0).path("state").asText()).isEqualTo("to-be-asked");
        askedInAnEmergency(reference, "He is back in the house.");
    }

    @Test
    @Rule("R1")
    void whileConsentIsSoughtAnotherWayCanBeChosenAtAnyTime() {
        var reference = raise(EarlyHelp.described(
                List.of(EarlyHelp.notAskedYet(MOTHER), EarlyHelp.notAskedYet(FATHER)), health));
        choose(reference, seekConsent());

        walk.complete(csc.practitioner(), reference, SEEK, Map.of("anotherWay", true, "consents",
                List.of(EarlyHelp.given(MOTHER, "2026-06-10"), EarlyHelp.notAskedYet(FATHER))));

        assertThat(recorded.facts(reference, "Another way on wanted").path("consents").path(0).path("state").asText())
                .isEqualTo("given");
        assertThat(walk.open(reference)).containsExactly(CHOOSE);
        choose(reference, doNotAsk());
        assertThat(recorded.ends(reference, "consider-consent")).containsExactly("Not to be asked");
    }

    @Test
    @Rule("R24")
    void whatThePeopleConcernedSaidIsNotAskedAgainWhenTheRequestIsChanged() {
        var reference = raise(withoutConsent());
        choose(reference, seekConsent());
        heard(reference, EarlyHelp.given(MOTHER, "2026-06-10"));

        follow(reference, Map.of("step", "change"));

        assertThat(walk.form(csc.practitioner(), reference, "Describe request").get("consents").toString())
                .contains("state=given", "explained=[all-four]").doesNotContain("to-be-asked");
    }

    @Test
    @Clause("C59")
    void theTimeThatMissingConsentTakesIsReadInTheRegister() {
        var reference = raise(withoutConsent());
        choose(reference, seekConsent());
        clock.passes(Duration.ofHours(30));

        heard(reference, EarlyHelp.given(MOTHER, "2026-06-11"));

        assertThat(Duration.between(recorded.whole(reference, "Consent needed").at(),
                recorded.whole(reference, "Consent recorded").at())).isEqualTo(Duration.ofHours(30));
        var needed = recorded.entry(reference, "Consent needed");
        assertThat(needed.procedure()).isEqualTo("consider-consent");
        assertThat(needed.actor()).isEqualTo(csc.practitioner());
        assertThat(needed.agency()).isEqualTo(csc.id());
        assertThat(recorded.facts(reference, "Consent needed").path("gate").path("route").asText())
                .isEqualTo("SEEK_CONSENT");
    }

    @Test
    @Rule({"R9", "R11"})
    void whoeverTakesItOverAndChoosesIsTheOneWhoDecidedAndGoesOnWithIt() {
        var reference = raise(withoutConsent());
        takenOver(reference, CHOOSE, csc.otherPractitioner());
        walk.send(csc.otherPractitioner(), reference, CHOOSE, seekConsent());
        assertThat(walk.task(reference, SEEK).getAssignee()).isEqualTo(csc.otherPractitioner());

        walk.send(csc.otherPractitioner(), reference, SEEK,
                Map.of("consents", List.of(EarlyHelp.given(MOTHER, "2026-06-10"))));

        assertThat(recorded.entry(reference, "Way on chosen").decidedBy()).isEqualTo(csc.otherPractitioner());
        var decision = recorded.entry(reference, "May be asked, after consideration");
        assertThat(decision.decidedBy()).isEqualTo(csc.otherPractitioner());
        assertThat(decision.actor()).isEqualTo(csc.otherPractitioner());
        assertThat(walk.task(reference, "Follow request").getAssignee()).isEqualTo(csc.otherPractitioner());
        assertThat(recorded.entry(reference, "Request taken over").actor()).isEqualTo(csc.otherPractitioner());
    }

    @Test
    @Rule("R1")
    void aLaterDecisionNotToAskClosesTheWayAgain() {
        var reference = raise(refused());
        choose(reference, EarlyHelp.inThePublicInterest());
        walk.complete(csc.safeguardingLead(), view(reference), VIEW, saying("ask"));
        assertThat(considerations.of(reference).facts().settled()).isTrue();
        var school = agencies.make("education");
        follow(reference, Map.of("step", "change"));
        describe(reference, EarlyHelp.described(List.of(EarlyHelp.refused(MOTHER)), school));

        choose(reference, doNotAsk());

        assertThat(considerations.of(reference).facts().settled()).isFalse();
        assertThatThrownBy(() -> follow(reference, Map.of("step", "add", "agencies", Answers.agencies(school))))
                .hasMessageContaining("Nobody new may be asked before the consent of the people concerned");
        assertThat(walk.open(reference + "." + school.id())).isEmpty();
    }

    private List<String> ways(String person, String reference) {
        return ((List<?>) walk.form(person, reference, CHOOSE).get("ways")).stream()
                .map(way -> (String) ((Map<?, ?>) way).get("value")).toList();
    }

    /** Health is asked at once, with why and with what had been described; the record is still to be completed. */
    private void askedInAnEmergency(String reference, String why) {
        walk.claim(health.practitioner(), toHealth(reference), "Decide request");
        assertThat(walk.form(health.practitioner(), toHealth(reference), "Decide request"))
                .containsEntry("howSoon", "Now").containsEntry("urgencyReason", why + " Call back: 07700 900123")
                .containsEntry("harmLikely", true)
                .containsEntry("purpose", "To plan support for the family.");
        assertThat(walk.form(csc.practitioner(), reference, "Follow request")).containsEntry("recordIncomplete", true);
        assertThat(walk.task(reference, "Follow request").getDueDate()).isEqualTo("2026-06-11T16:00:00Z");
        assertThat(considerations.of(reference).facts().emergency().orElseThrow().harmSentence()).isEqualTo(why);
    }
}
