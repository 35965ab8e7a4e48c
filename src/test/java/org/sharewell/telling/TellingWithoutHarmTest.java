package org.sharewell.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharewell.testing.Answers.but;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks in which somebody must not learn something, or is not to be told yet. */
@SharewellTest
class TellingWithoutHarmTest {

    private static final String DESCRIBE = "Describe request";
    private static final String DECIDE = "Decide request";
    private static final String TELL = "Tell people";
    private static final List<String> CONFIRMED = List.of("safe", "reaches", "unnamed");

    @LocalServerPort
    int port;
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
    WhoMayLearn whoMayLearn;

    TestAgency csc;
    TestAgency police;
    String request;
    String answer;

    @BeforeEach
    void twoAgenciesOnAMondayMorning() {
        clock.itIs(Instant.parse("2026-06-08T09:00:00Z"));
        csc = agencies.make("local-authority");
        police = agencies.make("police");
    }

    @Test
    @Rule("R5")
    @Clause("C89")
    void anAddressThatMustNotBeLearnt() {
        asks(father("address"), Map.of("telling", "we-tell", "tellingBy", "2026-06-19"));
        var mark = "Rob Brook, father must not learn where somebody lives, goes to school or works.";

        assertThat(deciderSees("mustNotLearn")).isEqualTo(mark);
        assertThatThrownBy(() -> decides(Answers.shared())).hasMessageContaining("Check each line for it");
        decides(but(Answers.checked(), "telling", "they-tell"));

        assertThat(walk.form(csc.practitioner(), answer + "-1", "Read information")).containsEntry("mustNotLearn", mark);
        for (var record : List.of(request, answer + "-1", request + "-telling")) {
            assertThat(copied(csc.practitioner(), record)).containsSubsequence("WHO MUST NOT LEARN WHAT", mark);
        }
        assertThat(copied(police.practitioner(), answer)).containsSubsequence("WHO MUST NOT LEARN WHAT", mark);
        assertThat(walk.form(csc.practitioner(), request + "-telling", TELL)).containsEntry("mustNotLearn", mark);
        assertThatThrownBy(() -> tells(csc, request, Map.of("now", "told", "confirmed", CONFIRMED)))
                .hasMessageContaining("Confirm each point before anybody is told.");
        tells(csc, request, Map.of("now", "told", "why", "At home, with the mother.",
                "confirmed", List.of("safe", "reaches", "unnamed", "marks")));
        assertThat(recorded.facts(request + "-telling", "People concerned told").at("/owed/0/confirmed")).hasSize(4);
        assertThat(recorded.entry(request + "-telling", "People concerned told").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.ends(request + "-telling", "tell-people")).containsExactly("Telling settled");
    }

    @Test
    @Rule("R5")
    void tellingTickedForSomebodyWhoMustNotLearnOfItIsRefusedOnBothSides() {
        var fatherToo = Map.of("telling", "you-may-tell", "tellingWhy", "Mother, now.", "apart", List.of(Map.of("person", "father", "how", "told")));
        assertThatThrownBy(() -> asks(father("request"), fatherToo)).hasMessageContaining(
                "Rob Brook, father must not learn of this, so nobody tells them.");

        walk.send(csc.practitioner(), request, DESCRIBE, described(father("request"), Map.of("telling",
                "you-may-tell", "tellingWhy", "Mother, now.")));

        var sent = Answers.checked();
        sent.put("apart", fatherToo.get("apart"));
        assertThatThrownBy(() -> decides(sent)).hasMessageContaining("must not learn of this, so nobody tells them.");
        sent.put("apart", List.of(Map.of("person", "Mother", "how", "we-tell")));
        decides(sent);
        assertThat(walk.form(police.practitioner(), answer + "-telling", TELL).get("owed").toString())
                .contains("Mother: to be told by Monday 22 June 2026.");
    }

    @Test
    @Rule("R5")
    void whoMustNotLearnOfItIsNotAskedForConsent() {
        var described = described(father("request"), Map.of("telling", "told", "statutoryFunction", "early-help",
                "level", "2", "cause", "no", "consents", List.of(Map.of("who", "Rob Brook, father", "state",
                        "to-be-asked"))));
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        assertThatThrownBy(() -> walk.complete(csc.practitioner(), request, DESCRIBE, described))
                .hasMessageContaining("Rob Brook, father must not learn of this, so nobody asks for their consent.");

        described.put("consents", List.of(Map.of("who", "Mother", "state", "to-be-asked")));
        walk.send(csc.practitioner(), request, DESCRIBE, described);
        assertThat(walk.form(csc.practitioner(), request, "Choose way on"))
                .containsEntry("mustNotLearn", "Rob Brook, father must not learn of this.");
        walk.complete(csc.practitioner(), request, "Choose way on", Map.of("way", "seek-consent", "childSafety", "Safe.",
                "reason", "First the mother."));

        assertThat(walk.form(csc.practitioner(), request, "Seek consent"))
                .containsEntry("mustNotLearn", "Rob Brook, father must not learn of this.");
        assertThatThrownBy(() -> walk.complete(csc.practitioner(), request, "Seek consent", Map.of("consents",
                List.of(Map.of("who", "The father", "state", "to-be-asked")))))
                .hasMessageContaining("The father must not learn of this");
    }

    @Test
    @Rule("R5")
    void aMarkIsTakenOffWithAReasonItsSetterIsToldAndTheOldOneStaysInTheRecord() {
        asks(father("address"), Map.of("telling", "told"));
        var off = but(Answers.checked(), "markOff", List.of(request + "-telling#1"));
        assertThatThrownBy(() -> decides(off))
                .hasMessageContaining("A mark is taken off with a reason. Say why; whoever set it is told.");

        decides(but(off, "markOffWhy", "The court gave him the address."));

        assertThat(whoMayLearn.mustNotLearn(request)).isEmpty();
        assertThat(recorded.entry(answer, "Mark taken off").actor()).isEqualTo(police.practitioner());
        assertThat(recorded.facts(answer, "Mark taken off").at("/takenOff/why").asText())
                .isEqualTo("The court gave him the address.");
        assertThat(recorded.events(request)).contains("Mark taken off by the other side");
        assertThat(recorded.told(request, "mark-taken-off")).containsExactly(csc.practitioner());
        assertThat(copied(csc.practitioner(), request)).doesNotContain("WHO MUST NOT LEARN WHAT")
                .contains("Rob Brook, father must not learn where somebody lives", "The court gave him the address.");
    }

    @Test
    @Rule("R5")
    void aMarkThatIsUntickedWithoutAReasonStays() {
        asks(father("address"), Map.of("telling", "told"));
        walk.complete(csc.practitioner(), request, "Follow request", Map.of("step", "change"));
        var unticked = but(described(father(), Map.of("telling", "told")), "agencies", List.of());

        assertThatThrownBy(() -> walk.complete(csc.practitioner(), request, DESCRIBE, unticked))
                .hasMessageContaining("A mark stays until it is taken off with a reason.");

        unticked.putAll(Map.of("markOff", List.of(request + "-telling#1"), "markOffWhy", "He moved in with them."));
        walk.send(csc.practitioner(), request, DESCRIBE, unticked);
        assertThat(whoMayLearn.marks(request)).isEmpty();
        walk.complete(csc.practitioner(), request, "Follow request", Map.of("step", "change"));
        assertThat(walk.form(csc.practitioner(), request, DESCRIBE)).containsEntry("marked", false);
    }

    @Test
    @Rule("R5")
    void aSourceThatAsksNotToBeNamedIsMarked() {
        asks(Map.of(), Map.of("telling", "told", "sourceUnnamed", true, "checked", true));

        assertThat(deciderSees("mustNotLearn"))
                .isEqualTo("The family, and everybody outside, must not learn who said it.");
    }

    @Test
    @Rule("R6")
    @Clause({"C89", "C98"})
    void aNotYetBindsBothUntilItsSetterLiftsIt() {
        asks(Map.of(), notYet());
        assertThat(deciderSees("othersTell").toString()).contains(csc.id() + " (0300 111 2222): Everybody concerned: not"
                + " yet; looked at again on Monday 6 July 2026.").doesNotContain("warn");
        assertThat(deciderSees("telling")).isEqualTo("they-tell");
        assertThatThrownBy(() -> decides(Answers.shared()))
                .hasMessageContaining("Everybody concerned: not to be told yet. " + csc.id() + " (0300 111 2222) has said so"
                        + " and alone can lift it");
        decides(but(Answers.shared(), "telling", "they-tell"));

        tells(csc, request, Map.of("now", "by", "by", "2026-06-12"));

        assertThat(recorded.entry(request + "-telling", "“Not yet” lifted").actor()).isEqualTo(csc.practitioner());
        assertThat(recorded.told(answer, "telling-changed")).contains(police.practitioner());
        assertThat(walk.task(request + "-telling", TELL).getDueDate()).isEqualTo("2026-06-12T16:00:00Z");
        tells(csc, request, Map.of("now", "told", "confirmed", CONFIRMED));
        assertThat(recorded.ends(request + "-telling", "tell-people")).containsExactly("Telling settled");
    }

    @Test
    @Rule("R6")
    void aNotYetOfWhoDecidesBindsTheAskerAlsoWhereNothingIsShared() {
        asks(Map.of(), Map.of("telling", "you-may-tell", "tellingWhy", "The mother, from today."));
        var refused = Answers.notShared();
        refused.putAll(notYet());

        decides(refused);

        assertThat(recorded.told(request, "answer-not-yet")).containsExactly(csc.practitioner());
        assertThat(recorded.told(request, "answer-given")).isEmpty();
        walk.complete(csc.practitioner(), request, "Follow request", Map.of("step", "change"));
        var told = but(described(Map.of(), Map.of("telling", "told")), "agencies", List.of());
        assertThatThrownBy(() -> walk.complete(csc.practitioner(), request, DESCRIBE, told))
                .hasMessageContaining(police.id() + " (0300 111 2222) has said so and alone can lift it");
        told.putAll(Map.of("harmUntold", true, "harmUntoldWhy", "Her mother takes her there tonight."));
        walk.send(csc.practitioner(), request, DESCRIBE, told);
        assertThat(recorded.facts(request + "-telling", "Told in spite of a “not yet”, somebody may come to harm")
                .path("why").asText()).isEqualTo("Her mother takes her there tonight.");
        assertThat(recorded.told(answer, "telling-changed")).containsExactly(police.practitioner());
    }

    @Test
    @Rule({"R6", "R14"})
    void aNotYetThatBeginsWithWhatIsSharedIsToldWithItInOneLetter() {
        asks(Map.of(), Map.of("telling", "you-may-tell", "tellingWhy", "The mother, from today."));
        var shared = Answers.shared();
        shared.putAll(notYet());

        decides(shared);

        assertThat(recorded.told(request, "answer-not-yet")).containsExactly(csc.practitioner());
        assertThat(recorded.told(request, "information-shared")).isEmpty();
        assertThat(recorded.told(request, "telling-changed")).isEmpty();
        assertThat(walk.open(answer + "-1")).containsExactly("Read information");
    }

    @Test
    @Rule("R6")
    void aNotYetIsLookedAtAgainOnItsDate() {
        asks(Map.of(), notYet());
        var task = walk.task(request + "-telling", TELL);
        assertThat(task.getAssignee()).isEqualTo(csc.practitioner());
        assertThat(task.getDueDate()).isEqualTo("2026-07-06T16:00:00Z");

        clock.itIs(task.getDueDate().toInstant());
        jobs.run(request + "-telling");

        assertThat(recorded.told(request, "telling-due"))
                .containsExactlyInAnyOrder(csc.practitioner(), csc.lineManager());
        assertThat(recorded.ends(request + "-telling", "tell-people")).containsExactly("Teller reminded");
        tells(csc, request, Map.of("now", "not-yet", "because", "unsafe", "why", "He is back.", "againOn", "2026-07-20"));
        assertThat(walk.task(request + "-telling", TELL).getDueDate()).isEqualTo("2026-07-20T16:00:00Z");
    }

    @Test
    @Rule("R6")
    void toldByBothIsRefusedAndTheAskerDoesIt() {
        asks(Map.of(), Map.of("telling", "we-tell"));
        assertThat(deciderSees("telling")).isEqualTo("they-tell");

        assertThatThrownBy(() -> decides(but(Answers.shared(), "telling", "we-tell")))
                .hasMessageContaining("tells them by Monday 22 June 2026. One side tells, so that nobody is told twice");
        decides(but(Answers.shared(), "telling", "they-tell"));

        assertThat(walk.open(answer + "-telling")).isEmpty();
        assertThat(walk.open(request + "-telling")).containsExactly(TELL);
    }

    @Test
    @Rule("R6")
    @Clause("C98")
    void whatIsLeftToTheAskerComesToTheAsker() {
        asks(Map.of(), Map.of("telling", "you-may-tell", "tellingWhy", "The mother, from today."));
        decides(but(Answers.shared(), "telling", "we-tell"));
        tells(police, answer, Map.of("now", "left", "why", "She wants to hear it from her social worker."));

        assertThat(recorded.told(request, "telling-left-to-you")).containsExactly(csc.practitioner());
        assertThat(walk.form(csc.practitioner(), request + "-telling", TELL).get("owed").toString())
                .contains("She wants to hear it from her social worker.");
        assertThat(recorded.ends(answer + "-telling", "tell-people")).containsExactly("Telling settled");
    }

    @Test
    @Rule("R6")
    void whatIsOwedChangesWithWhatTheAskerSays() {
        asks(Map.of(), Map.of("telling", "we-tell", "tellingBy", "2026-06-19"));
        walk.complete(csc.practitioner(), request, "Follow request", Map.of("step", "change"));
        walk.complete(csc.practitioner(), request, DESCRIBE, but(described(Map.of(), Map.of("telling", "we-tell",
                "tellingBy", "2026-06-12")), "agencies", List.of()));
        assertThat(walk.task(request + "-telling", TELL).getDueDate()).isEqualTo("2026-06-12T16:00:00Z");

        walk.complete(csc.practitioner(), request, "Follow request", Map.of("step", "change"));
        walk.complete(csc.practitioner(), request, DESCRIBE, but(described(Map.of(), Map.of("telling", "told")),
                "agencies", List.of()));

        assertThat(walk.open(request + "-telling")).isEmpty();
        assertThat(recorded.ends(request + "-telling", "tell-people")).containsExactly("Telling settled");
    }

    @Test
    @Rule("R6")
    void aPromiseMadeWhileTheLastOneIsBeingSettledBringsOneTaskAndNoSecond() {
        asks(Map.of(), Map.of("telling", "we-tell", "tellingBy", "2026-06-19"));
        walk.send(csc.practitioner(), request + "-telling", TELL, new HashMap<>(Map.of("owed",
                List.of(Map.of("now", "told", "confirmed", CONFIRMED)))));

        walk.complete(csc.practitioner(), request, "Follow request", Map.of("step", "change"));
        walk.complete(csc.practitioner(), request, DESCRIBE, but(described(Map.of(), Map.of("telling", "we-tell",
                "tellingBy", "2026-06-12")), "agencies", List.of()));
        jobs.run(request + "-telling");

        assertThat(walk.open(request + "-telling")).containsExactly(TELL);
        assertThat(walk.task(request + "-telling", TELL).getDueDate()).isEqualTo("2026-06-12T16:00:00Z");
    }

    @Test
    void whatASideTellsAndWhyNotIsForThatSideAlone() {
        asks(Map.of(), notYet());
        var task = walk.task(request + "-telling", TELL).getId();

        assertThat(read(police.lineManager(), request + "-telling").statusCode()).isEqualTo(404);
        assertThat(read(csc.lineManager(), request + "-telling").body()).contains("He would warn the others.");
        assertThatThrownBy(() -> walk.claim(police.practitioner(), request + "-telling", TELL));
        assertThat(TasklistSession.of(port, police.practitioner(), Agencies.PASSWORD)
                .get(TasklistSession.ENGINE + "/task/" + task + "/form-variables").body()).doesNotContain("warn");
    }

    @Test
    @Rule({"R6", "R16"})
    void whereTheFamilyKnowsNobodyHasMoreToDo() {
        asks(Map.of(), Map.of("telling", "told"));
        assertThat(deciderSees("telling")).isEqualTo("told");

        decides(Answers.shared());

        assertThat(walk.open(request + "-telling")).isEmpty();
        assertThat(walk.open(answer + "-telling")).isEmpty();
    }

    private void asks(Map<String, ?> father, Map<String, ?> telling) {
        request = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        answer = request + "." + police.id();
        walk.complete(csc.practitioner(), request, DESCRIBE, described(father, telling));
    }

    private Map<String, Object> described(Map<String, ?> father, Map<String, ?> otherwise) {
        var described = Answers.described(police);
        if (!father.isEmpty()) {
            described.put("people", List.of(father));
            described.put("checked", true);
        }
        described.putAll(otherwise);
        return described;
    }

    private static Map<String, Object> father(String... mustNotLearn) {
        return Map.of("name", "Rob Brook", "relation", "father", "wanted", false, "mustNotLearn", List.of(mustNotLearn));
    }

    private static Map<String, Object> notYet() {
        return Map.of("telling", "not-yet", "tellingBecause", "investigation", "tellingWhy", "He would warn the others.");
    }

    private Object deciderSees(String key) {
        if (walk.task(answer, DECIDE).getAssignee() == null) walk.claim(police.practitioner(), answer, DECIDE);
        return walk.form(police.practitioner(), answer, DECIDE).get(key);
    }

    private void decides(Map<String, ?> sent) {
        walk.complete(police.practitioner(), answer, DECIDE, sent);
        jobs.run(answer);
    }

    private void tells(TestAgency agency, String reference, Map<String, ?> owed) {
        walk.send(agency.practitioner(), reference + "-telling", TELL,
                new HashMap<>(Map.of("owed", List.of(owed))));
        jobs.run(reference + "-telling");
    }

    private String copied(String person, String record) {
        var answered = read(person, record);
        assertThat(answered.statusCode()).isEqualTo(200);
        return answered.body();
    }

    private HttpResponse<String> read(String person, String record) {
        return TasklistSession.of(port, person, Agencies.PASSWORD).get("/record/" + record + ".txt");
    }
}
