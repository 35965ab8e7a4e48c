package org.sharewell.breach;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.sharewell.partnership.Role;
import org.sharewell.register.Register;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Mailbox;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A breach in one agency, for whoever walks it further. */
abstract class Breaching {

    static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    Mailbox mailbox;
    @Autowired
    TestClock clock;
    @Autowired
    Recorded recorded;
    @Autowired
    Register register;
    @Autowired
    Breaches breaches;
    @Autowired
    Reports reports;
    @Autowired
    DataBreaches dataBreaches;
    @Autowired
    TaskService tasks;
    @LocalServerPort
    int port;

    TestAgency csc;
    String report;
    String breach;
    String assessment;

    @BeforeEach
    void anAgency() {
        clock.itIs(TUESDAY);
        csc = agencies.like("local-authority").with(Role.DATA_PROTECTION_OFFICER).with(Role.SIRO).with(Role.HEAD_OF_AGENCY)
                .make();
    }

    /** Somebody of the agency reports something about it. */
    void reported(Map<String, Object> otherwise) {
        var said = new HashMap<String, Object>(Map.of("danger", "no", "about", csc.id(), "what",
                "A letter went to the wrong address.", "personalData", "yes"));
        said.putAll(otherwise);
        report = walk.start(csc.practitioner(), "report-breach", said);
        jobs.run(report);
        breach = report + "-breach";
        assessment = breach + "-assessment-1";
        jobs.run(assessment);
    }

    void described(Map<String, Object> otherwise) {
        walk.send(csc.practitioner(), report, "Describe report", with(describing(), otherwise));
    }

    static Map<String, Object> describing() {
        return Map.of("nature", "event", "kind", "disclosure", "happenedAt", "2027-03-01T16:00+00:00", "noticedAt",
                "2027-03-02T09:00+00:00", "noticedBy", "Our duty officer");
    }

    static Map<String, Object> containing() {
        return Map.of("kind", "disclosure", "measures", "The letter was fetched back.", "contained", "yes");
    }

    Map<String, Object> investigating() {
        return Map.of("events", "It was put into the wrong envelope.", "findings", "Two letters lay on one desk.", "cause",
                "slip", "responsible", csc.id(), "misuse", "no", "mayRead", "no");
    }

    static Map<String, Object> closing() {
        return Map.of("outcome", "code-broken", "followUp", "The team was told.", "learning", "One letter at a time.",
                "noActions", "It was a single slip.", "noPersonalData",
                "Nobody can be told from it.");
    }

    static Map<String, Object> weighing() {
        return Map.ofEntries(Map.entry("step", "assess"), Map.entry("kinds", List.of("confidentiality")),
                Map.entry("people", "A family"), Map.entry("peopleCount", 3), Map.entry("recordCount", 1),
                Map.entry("special", "no"), Map.entry("children", "yes"), Map.entry("receiver", "family"),
                Map.entry("wasRead", "yes"), Map.entry("recovered", "no"), Map.entry("encrypted", "no"),
                Map.entry("happenedBefore", "no"), Map.entry("consequences", "He may find her."),
                Map.entry("severity", "high"), Map.entry("likelihood", "possible"));
    }

    static Map<String, Object> deciding(String notify, String tell) {
        return Map.of("step", "decide", "notifyCommissioner", notify, "notifyBecause", "The risk is as the table says.",
                "tell", tell, "tellBecause", "They can protect themselves.");
    }

    static Map<String, Object> notInLaw() {
        return Map.of("step", "no-data-breach", "notInLaw", "Nobody can be recognised in it.");
    }

    Map<String, Object> notifying(String complete) {
        return Map.of("nature", "A letter about three people.", "contact", "The data protection officer", "consequences",
                "He may find her.", "measures", "It was fetched back.", "sentAt", clock.instant().toString().replace("Z",
                        "+00:00"), "complete", complete);
    }

    static Map<String, Object> telling() {
        return Map.of("endangers", "yes", "mustNotLearn", "The father; she is told alone.", "checkedWith",
                "Our safeguarding lead", "told", List.of(Map.of("who", "The mother", "words", "A letter went astray.", "how",
                        "In person", "by", "Her worker", "on", "2027-03-02")));
    }

    /** Contained and investigated, by two people. */
    void handled() {
        walk.complete(csc.leadInformationOfficer(), breach, "Contain breach", containing());
        walk.complete(csc.deputyLeadInformationOfficer(), breach, "Investigate breach", investigating());
    }

    /** Both in one form, the second where they differ; null leaves a field out. */
    static Map<String, Object> with(Map<String, ?> answers, Map<String, ?> otherwise) {
        var both = new HashMap<String, Object>(answers);
        both.putAll(otherwise);
        both.values().removeIf(""::equals);
        return both;
    }

    void passes(Duration time, String reference) {
        clock.passes(time);
        jobs.run(reference);
    }

    List<String> groups(String reference, String task) {
        return tasks.getIdentityLinksForTask(walk.task(reference, task).getId()).stream().map(IdentityLink::getGroupId)
                .filter(group -> group != null).toList();
    }

    Breach kept() {
        return breaches.of(breach);
    }

    DataBreach inLaw() {
        return dataBreaches.of(assessment);
    }

    /** The record's page as this person reads it; empty where there is none for them. */
    String page(String person, String reference) {
        var page = TasklistSession.of(port, person, Agencies.PASSWORD).get("/record/" + reference);
        return page.statusCode() == 200 ? page.body() : "";
    }
}
