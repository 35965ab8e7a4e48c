package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** A child may come to harm if this waits: asked at once with four answers, completed under a deadline. */
@SharewellTest
@Rule("R10")
class EmergencyRequestTest {

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    AskedAgencies asked;
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

    TestAgency csc;
    TestAgency police;
    TestAgency health;

    @BeforeEach
    void threeAgencies() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        csc = agencies.makeWithOfficeHours("local-authority");
        police = agencies.make("police");
        health = agencies.make("health");
    }

    @Test
    void fourAnswersPassTheConsentGate() {
        var reference = raise(emergency());

        var facts = recorded.facts(reference, "Request described").path("described");
        assertThat(facts.path("harmSentence").asText()).isEqualTo("He is on his way to her.");
        assertThat(facts.path("myNumber").asText()).isEqualTo("07700 900123");
        assertThat(requests.of(reference).state()).isEqualTo("asked");
        assertThat(requestToShare.answers(reference).get(0).dueAt()).isEqualTo("2026-06-10T13:00:00Z");
        walk.claim(police.practitioner(), to(police, reference), "Decide request");
        assertThat(walk.form(police.practitioner(), to(police, reference), "Decide request"))
                .containsEntry("howSoon", "Now").containsEntry("needed", "Where he lives now.")
                .containsEntry("urgencyReason", "He is on his way to her. Call back: 07700 900123")
                .containsEntry("told", "He is on his way to her.").containsEntry("harmLikely", true)
                .containsEntry("purpose", "Asked in an emergency; the rest follows");
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    @Test
    void anEmergencySaysWhyNowAndWhereToCall() {
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());

        assertThatThrownBy(() -> walk.send(csc.practitioner(), reference, "Describe request",
                Answers.but(Answers.but(emergency(), "harmSentence", null), "myNumber", null)))
                .hasMessageContaining("Say in one sentence what may happen if this waits.")
                .hasMessageContaining("Leave the number at which you can be called at once.");

        assertThat(requests.of(reference).state()).isEqualTo("being-described");
        assertThat(walk.open(reference)).containsExactly("Describe request");
    }

    @Test
    void itsRecordIsCompletedUnderADeadlineThatDoesNotMove() {
        var reference = raise(emergency());
        var deadline = walk.task(reference, "Follow request").getDueDate().toInstant();
        assertThat(deadline).isEqualTo("2026-06-11T16:00:00Z");
        assertThat(walk.form(csc.practitioner(), reference, "Follow request")).containsEntry("recordIncomplete", true);
        clock.passes(Duration.ofHours(2));
        follow(reference, Map.of("step", "chase", "agency", to(police, reference)));
        assertThat(walk.task(reference, "Follow request").getDueDate().toInstant()).isEqualTo(deadline);

        follow(reference, Map.of("step", "change"));
        assertThatThrownBy(() -> walk.send(csc.practitioner(), reference, "Describe request", Answers.described()))
                .hasMessageContaining("Say why you asked the agencies that you asked in the emergency.");
        walk.complete(csc.practitioner(), reference, "Describe request", completed());

        assertThat(whys(reference)).containsExactly("They know where he lives.");
        assertThat(recorded.events(reference)).containsSubsequence("Request described", "Request changed",
                "Request described");
        assertThat(recorded.facts(reference, "Request described").path("described").path("purpose").asText())
                .isEqualTo("To find out whether Maya is safe at home.");
        assertThat(walk.form(csc.practitioner(), reference, "Follow request")).containsEntry("recordIncomplete", false);
    }

    @Test
    void completingItWithoutConsentNeitherEndsItNorOpensMore() {
        var reference = raise(emergency());
        follow(reference, Map.of("step", "change"));

        walk.complete(csc.practitioner(), reference, "Describe request", Answers.but(EarlyHelp.described(List.of()), "askedWhy", "They know where he lives."));

        assertThat(requests.of(reference).state()).isEqualTo("asked");
        assertThat(walk.open(reference)).containsExactly("Follow request");
        assertThat(walk.open(to(police, reference))).containsExactly("Decide request");
        assertThatThrownBy(() -> follow(reference, Map.of("step", "add", "agencies", Answers.agencies(health))))
                .hasMessageContaining("Nobody new may be asked before the consent of the people concerned");
        assertThat(walk.open(to(health, reference))).isEmpty();
    }

    @Test
    void whoeverIsAddedLaterPassesTheGateThatTheEmergencyPassedBy() {
        var reference = raise(emergency());
        follow(reference, Map.of("step", "change"));

        walk.complete(csc.practitioner(), reference, "Describe request", Answers.but(EarlyHelp.described(List.of(), health), "askedWhy",
                "They know where he lives."));

        assertThat(walk.open(reference)).containsExactly("Choose way on");
        assertThat(walk.open(to(health, reference))).isEmpty();
        assertThat(walk.open(to(police, reference))).containsExactly("Decide request");
    }

    @Test
    void aRecordThatIsNotCompletedInTimeIsToldToTheAskerAndTheirManager() {
        var reference = raise(emergency());

        clock.itIs(Instant.parse("2026-06-11T16:00:00Z"));
        jobs.run(reference);

        assertThat(recorded.events(reference)).contains("Record of the emergency not completed in time");
        assertThat(recorded.told(reference, "emergency-record-due"))
                .containsExactlyInAnyOrder(csc.practitioner(), csc.lineManager());
        assertThat(walk.open(reference)).containsExactly("Follow request");
    }

    /** The record as it is completed: whoever was asked is explained. */
    private static Map<String, Object> completed() {
        return Answers.but(Answers.described(), "askedWhy", "They know where he lives.");
    }

    private List<String> whys(String reference) {
        return asked.ofRequest(reference).stream().map(agency -> agency.facts().why()).toList();
    }

    private String raise(Map<String, Object> described) {
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), reference, "Describe request", described);
        return reference;
    }

    private void follow(String reference, Map<String, Object> step) {
        walk.complete(csc.practitioner(), reference, "Follow request", step);
    }

    private Map<String, Object> emergency() {
        return new HashMap<>(Map.of("harmIfWaits", true, "harmSentence", "He is on his way to her.", "needed",
                "Where he lives now.", "myNumber", "07700 900123", "agencies", List.of(Map.of("unit", police.id()))));
    }

    private static String to(TestAgency agency, String reference) {
        return reference + "." + agency.id();
    }
}
