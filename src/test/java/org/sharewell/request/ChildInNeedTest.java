package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A check for a child in need without consent: the father says no, nothing points to significant harm, and the social
 * worker decides not to ask. That is a decision like any other, and it is found again.
 */
@SharewellTest
class ChildInNeedTest {

    @LocalServerPort
    int port;
    @Autowired
    Agencies agencies;
    @Autowired
    Walk walk;
    @Autowired
    Recorded recorded;
    @Autowired
    SharingRequests requests;
    @Autowired
    TestClock clock;

    @Test
    @Clause({"C48", "C99"})
    @Rule({"R1", "R16"})
    void aCheckForAChildInNeedWithoutConsentEndsNotAskedWithItsReasons() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        var csc = agencies.make("local-authority");
        var school = agencies.make("education");
        var worker = csc.practitioner();
        var reference = walk.start(worker, "request-to-share", Answers.but(Answers.need(), "kind", "section-17"));

        var shown = walk.form(worker, reference, "Describe request");
        assertThat(shown).containsEntry("statutoryFunction", "child-in-need").containsEntry("urgency", "routine");
        walk.send(worker, reference, "Describe request", particular(shown, Map.of("level", "3", "cause", "no",
                "family", "will-be-asked", "telling", "told", "agencies", Answers.agencies(school),
                "consents", List.of(EarlyHelp.given("Ann Brook, mother", "2026-06-09"),
                        EarlyHelp.refused("Rob Brook, father")))));
        assertThat(walk.form(worker, reference, "Choose way on").get("explanation").toString())
                .startsWith("Somebody has said no.");
        walk.send(worker, reference, "Choose way on", Map.of("way", "do-not-ask",
                "childSafety", "Maya is well at her mother's and seen at school every day.",
                "reason", "Her mother tells us herself; nothing weighs more than the father's no."));

        assertThat(requests.of(reference).state()).isEqualTo("not-asked");
        assertThat(recorded.ends(reference, "request-to-share")).containsExactly("Not asked, reasons recorded");
        assertThat(walk.open(reference)).isEmpty();
        assertThat(walk.open(reference + "." + school.id())).isEmpty();
        var session = TasklistSession.of(port, worker, Agencies.PASSWORD);
        assertThat(session.get("/record").body()).contains(reference, "Not asked, reasons recorded");
        assertThat(session.get("/record/" + reference + ".txt").body()).contains("Not asked, reasons recorded",
                "Rob Brook, father", "Maya is well at her mother's", "nothing weighs more than the father's no",
                "Section 17 assessment", "They will be asked");
    }

    /** What stands in the form already, with what only the person can say. */
    private static Map<String, Object> particular(Map<String, Object> shown, Map<String, Object> said) {
        var sent = new HashMap<String, Object>();
        List.of("children", "needed", "purpose", "statutoryFunction", "noLess", "urgency")
                .forEach(key -> sent.put(key, shown.get(key)));
        sent.putAll(said);
        return sent;
    }
}
