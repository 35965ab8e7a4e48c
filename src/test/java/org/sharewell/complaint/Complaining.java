package org.sharewell.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.sharewell.action.CarryOutAction;
import org.sharewell.partnership.Role;
import org.sharewell.register.Register;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint in one agency, for whoever walks it further. */
abstract class Complaining {

    static final Instant TUESDAY = Instant.parse("2027-03-02T10:00:00Z");

    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Jobs jobs;
    @Autowired
    TestClock clock;
    @Autowired
    Recorded recorded;
    @Autowired
    Register register;
    @Autowired
    Complaints complaints;
    @Autowired
    Entering entering;
    @Autowired
    CarryOutAction carryOutAction;
    @LocalServerPort
    int port;

    TestAgency csc;
    String handler;
    String complaint;

    @BeforeEach
    void anAgency() {
        clock.itIs(TUESDAY);
        csc = agencies.like("local-authority").with(Role.COMPLAINT_HANDLER).with(Role.DATA_PROTECTION_OFFICER).make();
        handler = csc.holder(Role.COMPLAINT_HANDLER);
    }

    static Map<String, Object> entering() {
        return Map.of("danger", "no", "safeReach", "By letter to her sister's address", "complainant", "Ms Grey",
                "channel", "letter", "what", "You told the school that we had moved.");
    }

    static Map<String, Object> describing() {
        return Map.of("onBehalf", "self", "matter", "shared", "disclosure", "no");
    }

    static Map<String, Object> acknowledging() {
        return Map.of("way", "writing",
                "told", "We have it, and you hear from us by the end of March", "asAgreed", true);
    }

    static Map<String, Object> triaging() {
        return Map.of("step", "handle", "kinds", List.of("data-protection"), "disclosure", "no");
    }

    static Map<String, Object> finding() {
        return Map.of("step", "found", "inquiry", "The request, and whoever answered it.", "findings",
                "The new address was not needed.", "mayRead", "no");
    }

    static Map<String, Object> closing() {
        return Map.ofEntries(Map.entry("step", "outcome"), Map.entry("outcome", "upheld"),
                Map.entry("reasons", "More was shared than was asked for."),
                Map.entry("remedy", "The school has deleted it; we have said sorry."), Map.entry("way", "writing"),
                Map.entry("told", "You were right, and this is what we do."), Map.entry("commissioner", true),
                Map.entry("asAgreed", true), Map.entry("cause", "not-followed"), Map.entry("theme", "too-much"),
                Map.entry("improvement", "Addresses are looked at one by one."), Map.entry("share", "yes"),
                Map.entry("noActions", "The checklist has it already."));
    }

    /** Somebody of the agency enters what came. */
    String entered(Map<String, ?> otherwise) {
        complaint = walk.start(csc.practitioner(), "enter-complaint", with(entering(), otherwise));
        return complaint;
    }

    void described(Map<String, ?> otherwise) {
        walk.send(csc.practitioner(), complaint, "Describe complaint", with(describing(), otherwise));
    }

    void acknowledged() {
        walk.complete(handler, complaint, "Acknowledge complaint", acknowledging());
    }

    /** Entered, described, acknowledged and triaged. */
    void inInvestigation(Map<String, ?> described) {
        entered(Map.of());
        described(described);
        acknowledged();
        walk.complete(handler, complaint, "Triage complaint", triaging());
    }

    void inClosing(Map<String, ?> described) {
        inInvestigation(described);
        walk.complete(handler, complaint, "Investigate complaint", finding());
    }

    /** Both in one form, the second where they differ; an empty text leaves a field out. */
    static Map<String, Object> with(Map<String, ?> answers, Map<String, ?> otherwise) {
        var both = new HashMap<String, Object>(answers);
        both.putAll(otherwise);
        both.values().removeIf(""::equals);
        return both;
    }

    void itIs(Instant at) {
        clock.itIs(at);
        jobs.run(complaint);
    }

    void passes(Duration time) {
        clock.passes(time);
        jobs.run(complaint);
    }

    Complaint kept() {
        return complaints.of(complaint);
    }

    /** The record's page as this person reads it; empty where there is none for them. */
    String page(String person, String reference) {
        var page = TasklistSession.of(port, person, Agencies.PASSWORD).get("/record/" + reference);
        return page.statusCode() == 200 ? page.body() : "";
    }
}
