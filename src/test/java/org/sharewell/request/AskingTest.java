package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Role;
import org.sharewell.decision.AnswerSeen;
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

/** From the need to the agencies asked. */
@SharewellTest
class AskingTest {

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
    SharingRequests requests;
    @Autowired
    RequestToShare requestToShare;

    @Test
    @Rule("R3")
    void whoeverIsOnlyConcernedIsNamedToThoseAskedIfTheAskerSaysSo() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var described = Answers.but(Answers.described(police), "people", List.of(
                Map.of("name", "Rob Brook", "relation", "father"),
                Map.of("name", "Ann Brook", "relation", "mother", "named", true)));

        var reference = raise(csc, described);

        assertThat(decide(police, reference)).containsEntry("people", "Ann Brook, mother");
    }

    @Test
    @Rule("R3")
    void whereOnlyAnAdultIsAskedAboutTheAnswerIsAboutThatAdult() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var described = Answers.described(police);
        described.put("children", List.of(Map.of("name", "Maya Brook", "birthDateIs", "not-known", "wanted", false)));
        described.put("people", List.of(Map.of("name", "Dean Brook", "relation", "her uncle", "wanted", true)));

        var reference = raise(csc, described);

        var toPolice = reference + "." + police.id();
        walk.claim(police.practitioner(), toPolice, "Decide request");
        assertThat(walk.form(police.practitioner(), toPolice, "Decide request"))
                .containsEntry("whom", "Dean Brook, her uncle").containsEntry("firstChild", "1. Dean Brook");
    }

    @Test
    @Clause({"C50", "C62", "C63"})
    @Rule("R1")
    void reasonableCauseWithItsFactsIsAskedWithoutConsent() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var described = Answers.but(Answers.described(police), "statutoryFunction", "child-in-need");

        var reference = raise(csc, described);

        assertThat(requests.of(reference).state()).isEqualTo("asked");
        var entry = recorded.whole(reference, "Request described");
        assertThat(entry.entry().actor()).isEqualTo(csc.practitioner());
        assertThat(entry.entry().agency()).isEqualTo(csc.id());
        assertThat(entry.at()).isEqualTo("2026-06-10T09:00:00Z");
        var facts = recorded.facts(reference, "Request described").path("described");
        assertThat(facts.path("cause").asText()).isEqualTo("yes");
        assertThat(facts.path("causeFacts").asText()).isEqualTo("Bruises seen at school on two days.");
        assertThat(facts.path("purpose").asText()).isEqualTo("To find out whether Maya is safe at home.");
        assertThat(facts.path("agencies").path(0).path("why").asText()).isEqualTo("They saw Maya last.");
        assertThat(recorded.events(to(police, reference)))
                .containsExactlyInAnyOrder("Agency asked", "Request received");
        assertThat(walk.open(reference)).containsExactly("Follow request");
        assertThat(walk.open(to(police, reference))).containsExactly("Decide request");
    }

    @Test
    @Rule("R19")
    void dangerComesFirstAndAYesShowsWhomToCall() {
        var csc = agencies.make("local-authority");
        assertThatThrownBy(() -> walk.start(csc.practitioner(), "request-to-share", Map.of("about", "Maya Brook")))
                .hasMessageContaining("“Is a child in danger now?” is still empty.");

        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.but(Answers.need(), "danger", "yes"));

        assertThat(requests.of(reference).facts().danger()).isEqualTo("yes");
        var form = walk.form(csc.practitioner(), reference, "Describe request");
        assertThat(form).containsEntry("danger", "yes").containsEntry("urgency", "now");
        assertThat(form.get("whomToCall").toString()).contains("01632 960001");
        assertThat(walk.task(reference, "Describe request").getAssignee()).isEqualTo(csc.practitioner());
    }

    @Test
    @Clause("C45")
    void eachAnswerIsDueByUrgencyInTheHoursOfTheAgencyThatHoldsIt() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z")); // a Wednesday, ten o'clock in London
        var csc = agencies.make("local-authority");
        var office = agencies.makeWithOfficeHours("education");
        var police = agencies.make("police");
        var now = Answers.but(Answers.but(Answers.described(police), "urgency", "now"), "urgencyReason", "He is near.");

        var routine = raise(csc, Answers.described(office));
        var urgent = raise(agencies.make("health"), now);

        assertThat(answer(routine).dueAt()).isEqualTo("2026-06-15T16:00:00Z");
        assertThat(answer(urgent).dueAt()).isEqualTo("2026-06-10T13:00:00Z");
        assertThat(walk.task(to(office, routine), "Decide request").getDueDate()).isEqualTo("2026-06-15T16:00:00Z");
        assertThat(walk.task(routine, "Follow request").getDueDate()).isEqualTo("2026-06-15T16:00:00Z");
    }

    @Test
    @Clause("C51")
    @Rule("R6")
    void whetherTheFamilyMayBeToldIsAnsweredWithReasonableCauseToo() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        assertThatThrownBy(() -> walk.complete(csc.practitioner(), reference, "Describe request",
                Answers.but(Answers.described(police), "telling", null)))
                .hasMessageContaining("Say whether the family may be told.");

        var notYet = Answers.but(Answers.described(police), "telling", "not-yet");
        notYet.putAll(Map.of("tellingBecause", "investigation", "tellingWhy", "Father would warn others."));
        walk.complete(csc.practitioner(), reference, "Describe request", notYet);

        var facts = recorded.facts(reference, "Request described").path("described");
        assertThat(facts.path("telling").asText()).isEqualTo("not-yet");
        assertThat(facts.path("tellingWhy").asText()).isEqualTo("Father would warn others.");
        assertThat(decide(police, reference).get("othersTell").toString())
                .contains("Everybody concerned: not yet; looked at again on ").doesNotContain("warn");
    }

    @Test
    @Clause({"C61", "C66"})
    void whyNoLessWouldDoIsAskedRecordedAndShown() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        assertThatThrownBy(() -> walk.complete(csc.practitioner(), reference, "Describe request",
                Answers.but(Answers.described(police), "noLess", null)))
                .hasMessageContaining("Say why no less would do.");

        walk.complete(csc.practitioner(), reference, "Describe request", Answers.described(police));

        assertThat(recorded.facts(reference, "Request described").path("described").path("noLess").asText())
                .isEqualTo("A summary would not show the pattern.");
        assertThat(decide(police, reference).get("needed")).asString().contains("Attendances since January")
                .contains("Why no less would do: A summary would not show the pattern.");
    }

    @Test
    @Clause("C96")
    @Rule("R15")
    void theDeciderSeesBeforeDecidingToWhomItWillBePassedOn() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");

        var reference = raise(csc, Answers.described(police));

        assertThat(recorded.facts(reference, "Request described").path("described").path("onward").asText())
                .isEqualTo("The child protection conference.");
        assertThat(decide(police, reference)).containsEntry("passedOn", true)
                .containsEntry("onwardIntent", "The child protection conference.");
    }

    @Test
    @Rule("R3")
    void eachAgencyIsToldItsOwnPartOfTheConcernAndNoMore() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var health = agencies.make("health");
        var lines = List.of(Map.of("unit", police.id(), "why", "Calls to the address.", "told", "Shouting was heard."),
                Map.of("unit", health.id(), "why", "She was treated there.", "told", "She had a bruise."));

        var reference = raise(csc, Answers.but(Answers.described(), "agencies", lines));

        assertThat(decide(police, reference)).containsEntry("told", "Shouting was heard.")
                .containsEntry("why", "Calls to the address.").containsEntry("harmLikely", true);
        assertThat(decide(police, reference).toString()).doesNotContain("bruise", "Bruises seen at school", "treated");
        assertThat(decide(health, reference).toString()).contains("She had a bruise.").doesNotContain("Shouting", "Calls");
    }

    @Test
    @Rule("R3")
    void eachChildAskedAboutIsAnsweredOnTheirOwn() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var children = List.of(child("Maya Brook", true), child("Noah Brook", true), child("Baby Brook", false));
        var reference = raise(csc, Answers.but(Answers.described(police), "children", children));
        var toPolice = to(police, reference);

        assertThat(decide(police, reference).get("whom")).asString().contains("Maya Brook", "Noah Brook")
                .doesNotContain("Baby");
        walk.complete(police.practitioner(), toPolice, "Decide request",
                Answers.but(Answers.shared(), "decisions", List.of(Answers.sharing(), Answers.refusing())));

        assertThat(recorded.entry(toPolice, "Information shared").concerns()).isEqualTo(toPolice + "#1");
        assertThat(recorded.entry(toPolice, "Not shared, reasons recorded").concerns()).isEqualTo(toPolice + "#2");
        assertThat(requestToShare.answers(reference)).extracting(AnswerSeen::outcome).containsExactly("shared-in-part");
    }

    @Test
    @Rule({"R3", "R5"})
    void anAdultAndWhatTheyMustNotLearnTravelWithTheRequest() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var father = Map.of("name", "Rob Brook", "relation", "father", "wanted", true, "mustNotLearn", List.of("address"));

        var reference = raise(csc, Answers.but(Answers.but(Answers.described(police), "people", List.of(father)),
                "checked", true));

        assertThat(recorded.facts(reference, "Request described").path("described").path("people").path(0)
                .path("mustNotLearn").path(0).asText()).isEqualTo("address");
        assertThat(decide(police, reference)).containsEntry("people", "Rob Brook, father (information wanted)")
                .extractingByKey("mustNotLearn").asString()
                .contains("Rob Brook, father must not learn where somebody lives, goes to school or works");
    }

    @Test
    @Rule("R12")
    void aTeamOfOnesOwnAgencyMayBeAskedAndOnesOwnMayNot() {
        var csc = agencies.like("local-authority").team("duty").team("assessment").make();
        var asker = csc.practitionerOf("duty");
        var reference = walk.start(asker, "request-to-share", Answers.need());
        assertThatThrownBy(() -> walk.complete(asker, reference, "Describe request", Answers.but(Answers.described(),
                "agencies", List.of(asking(csc.unit("duty"))))))
                .hasMessageContaining("“Which agency?” has an answer that is not offered now.");

        walk.complete(asker, reference, "Describe request",
                Answers.but(Answers.described(), "agencies", List.of(asking(csc.unit("assessment")))));

        var toAssessment = reference + "." + csc.unit("assessment");
        assertThat(recorded.entry(toAssessment, "Request received").agency()).isEqualTo(csc.id());
        walk.complete(csc.practitionerOf("assessment"), toAssessment, "Decide request", Answers.nothingHeld());
        jobs.run(toAssessment);
        assertThat(recorded.ends(toAssessment, "answer-request")).containsExactly("Nothing held, or not ours");
    }

    @Test
    void theOnesWhoMayAnswerAreToldAndNobodyOfTheAskersTeam() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");

        var reference = raise(csc, Answers.described(police));

        assertThat(recorded.told(to(police, reference), "request-received"))
                .containsExactlyInAnyOrderElementsOf(police.holders().get(Role.PRACTITIONER));
    }

    @Test
    @Rule("R1")
    @Clause("C26")
    void aRequestBegunByMistakeEndsWithItsReasonBeforeAnybodyIsAsked() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        var csc = agencies.make("local-authority");
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());

        assertThatThrownBy(() -> walk.send(csc.practitioner(), reference, "Describe request", Map.of("notNeeded", true)))
                .hasMessageContaining("Say why you do not need it any more.");

        walk.complete(csc.practitioner(), reference, "Describe request", Map.of("notNeeded", true,
                "notNeededWhy", "Her school called back."));

        assertThat(requests.of(reference).state()).isEqualTo("not-asked");
        assertThat(requests.of(reference).facts().endReason()).isEqualTo("Her school called back.");
        var entry = recorded.entry(reference, "Not asked, reasons recorded");
        assertThat(entry.decision()).isEqualTo("do-not-ask");
        assertThat(entry.decidedBy()).isEqualTo(csc.practitioner());
        assertThat(entry.payload()).contains("Her school called back.");
        assertThat(recorded.ends(reference, "request-to-share")).containsExactly("Request not needed");
        assertThat(walk.open(reference)).isEmpty();
    }

    @Test
    @Rule("R9")
    void whatWasAskedAlreadyIsWithdrawnAndNotForgotten() {
        var csc = agencies.make("local-authority");
        var police = agencies.make("police");
        var reference = raise(csc, Answers.described(police));
        walk.complete(csc.practitioner(), reference, "Follow request", Map.of("step", "change"));

        assertThatThrownBy(() -> walk.send(csc.practitioner(), reference, "Describe request",
                Map.of("notNeeded", true, "notNeededWhy", "Another family."))).hasMessageContaining("Agencies have been asked already");

        assertThat(walk.open(reference)).containsExactly("Describe request");
    }

    private String raise(TestAgency asker, Map<String, Object> described) {
        var reference = walk.start(asker.practitioner(), "request-to-share", Answers.need());
        walk.complete(asker.practitioner(), reference, "Describe request", described);
        return reference;
    }

    private Map<String, Object> decide(TestAgency asked, String reference) {
        if (walk.task(to(asked, reference), "Decide request").getAssignee() == null) {
            walk.claim(asked.practitioner(), to(asked, reference), "Decide request");
        }
        return walk.form(asked.practitioner(), to(asked, reference), "Decide request");
    }

    private AnswerSeen answer(String reference) {
        return requestToShare.answers(reference).get(0);
    }

    private static String to(TestAgency asked, String reference) {
        return reference + "." + asked.id();
    }

    private static Map<String, Object> asking(String unit) {
        return Map.of("unit", unit, "why", "They know the family.", "told", "Bruises were seen.");
    }

    private static Map<String, Object> child(String name, boolean wanted) {
        return new HashMap<>(Map.of("name", name, "birthDateIs", "not-known", "wanted", wanted));
    }
}
