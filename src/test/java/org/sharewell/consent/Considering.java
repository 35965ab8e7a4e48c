package org.sharewell.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of which the walks through {@code consider-consent} are made: a request to health is stopped. */
abstract class Considering {

    static final String CHOOSE = "Choose way on";
    static final String SEEK = "Seek consent";
    static final String VIEW = "Give safeguarding view";
    static final String MOTHER = "Ann Brook, mother";
    static final String FATHER = "Rob Brook, father";

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
    TaskService tasks;
    @Autowired
    Considerations considerations;
    @Autowired
    SafeguardingViews views;
    @Autowired
    Waits waits;

    TestAgency csc;
    TestAgency health;

    @BeforeEach
    void anAskerAndAnAgencyToBeAsked() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        csc = agencies.make("local-authority");
        health = agencies.make("health");
    }

    String raise(Map<String, Object> described) {
        return raise(csc.practitioner(), described);
    }

    String raise(String person, Map<String, Object> described) {
        var reference = walk.start(person, "request-to-share", Answers.need());
        walk.complete(person, reference, "Describe request", described);
        return reference;
    }

    void describe(String reference, Map<String, Object> described) {
        walk.complete(csc.practitioner(), reference, "Describe request", described);
    }

    void choose(String reference, Map<String, Object> way) {
        walk.complete(csc.practitioner(), reference, CHOOSE, way);
    }

    @SafeVarargs
    final void heard(String reference, Map<String, Object>... consents) {
        walk.complete(csc.practitioner(), reference, SEEK, Map.of("consents", List.of(consents)));
    }

    void follow(String reference, Map<String, Object> step) {
        walk.complete(csc.practitioner(), reference, "Follow request", step);
    }

    /** Gives the work to a colleague, as the page for it does. */
    void takenOver(String reference, String task, String colleague) {
        tasks.setAssignee(walk.task(reference, task).getId(), colleague);
    }

    /** Early help for which the mother's consent is still to be sought. */
    Map<String, Object> withoutConsent() {
        return EarlyHelp.described(List.of(EarlyHelp.notAskedYet(MOTHER)), health);
    }

    /** Early help to which the mother said no. */
    Map<String, Object> refused() {
        return EarlyHelp.described(List.of(EarlyHelp.refused(MOTHER)), health);
    }

    Map<String, Object> notClear() {
        return Answers.but(EarlyHelp.described(List.of(EarlyHelp.given(MOTHER, "2026-06-09")), health), "cause",
                "not-clear");
    }

    String toHealth(String reference) {
        return reference + "." + health.id();
    }

    /** Reference of the first view that is asked for on a request. */
    static String view(String reference) {
        return reference + "-view-1";
    }

    static Map<String, Object> seekConsent() {
        return Map.of("way", "seek-consent", "childSafety", "Nothing is urgent.");
    }

    static Map<String, Object> askLead() {
        return Map.of("way", "ask-lead", "childSafety", "She is safe tonight.", "reason", "I cannot tell.");
    }

    static Map<String, Object> findOut() {
        return Map.of("way", "find-out", "childSafety", "She is safe tonight.", "reason", "One visit would tell.");
    }

    static Map<String, Object> doNotAsk() {
        return Map.of("way", "do-not-ask", "childSafety", "She is safe with her aunt.",
                "reason", "Mother will see the nurse herself.");
    }

    static Map<String, Object> saying(String view) {
        return Map.of("view", view, "reason", "Because of the baby.");
    }
}
