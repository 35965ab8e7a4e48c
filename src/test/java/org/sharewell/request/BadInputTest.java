package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Answers;
import org.sharewell.testing.EarlyHelp;
import org.sharewell.testing.Jobs;
import org.sharewell.testing.Recorded;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;
import org.sharewell.testing.TestClock;
import org.sharewell.testing.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be is refused with its sentence, and nothing is changed; what is sent twice happens once. */
@SharewellTest
class BadInputTest {

    private static final String DESCRIBE = "Describe request";
    private static final String NOT_OFFERED = "has an answer that is not offered now. Open this again and choose one of those"
            + " in the list.";

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
    ProcessEngine engine;
    @Autowired
    SharingRequests requests;
    @Autowired
    AskedAgencies asked;

    TestAgency csc;
    TestAgency police;
    TestAgency health;

    @BeforeEach
    void threeAgencies() {
        clock.itIs(Instant.parse("2026-06-10T09:00:00Z"));
        csc = agencies.make("local-authority");
        police = agencies.make("police");
        health = agencies.make("health");
    }

    @Test
    void aMissingAnswerIsNamed() {
        refused(without("purpose"), "Say what you need the information for.");
        refused(without("needed"), "Write what you need to know.");
    }

    @Test
    void severalMissingAnswersAreNamedTogether() {
        refused(Answers.but(without("purpose"), "level", null),
                "Say what you need the information for.\nChoose the level of need.");
    }

    @Test
    void aBlankAnswerIsAMissingOne() {
        refused(with("needed", " \n\t "), "Write what you need to know.");
    }

    @Test
    void anOverLongAnswerSaysHowMuchFits() {
        refused(with("noLess", "x".repeat(1001)), "“Why would no less do?” is too long: 1001 signs, and at most 1000 fit.");
        refused(with("children", List.of(Map.of("name", "x".repeat(201), "wanted", true))),
                "“Name, as you know it” is too long: 201 signs, and at most 200 fit.");
    }

    @Test
    void anUnknownKeyIsRefused() {
        var sentence = "This form was sent with something that it does not ask. Open it again from your task list.";

        refused(with("mayBeAsked", true), sentence);
        refused(with("children", List.of(Map.of("name", "Maya", "wanted", true, "closed", true))), sentence);
    }

    @ParameterizedTest
    @CsvSource({"urgency,tomorrow,How soon do you need it?", "level,5,'Level of need, as you judge it today'",
        "telling,perhaps,May the family be told that you ask?"})
    void anOptionThatIsNotOfferedIsRefused(String key, String value, String label) {
        refused(with(key, value), "“" + label + "” " + NOT_OFFERED);
    }

    @Test
    void anAgencyThatIsNotOfferedIsRefused() {
        var sentence = "“Which agency?” " + NOT_OFFERED;

        refused(with("agencies", List.of(line("no-such-agency"))), sentence);
        refused(with("agencies", List.of(line(csc.id()))), sentence);
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        refused(with("harmIfWaits", "yes"),
                "“A child may come to harm if this waits” is neither ticked nor left open.");
        refused(with("needed", 12), "“What do you need to know?” is not a text.");
        refused(with("children", "Maya"), "“Child” is not a list.");
        refused(with("children", List.of("Maya")), "“Child” has a line that cannot be read.");
    }

    @Test
    void moreLinesThanAnybodyNeedsAreRefused() {
        var many = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 41; i++) many.add(Map.of("name", "Child " + i, "wanted", true));

        refused(with("children", many), "“Child” has more than 40 lines.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-02-30 | “Date” is a date or time that cannot be.",
        "yesterday  | “Date” is a date or time that cannot be.",
        "+999999999-12-31 | “Date” is a date or time that cannot be.",
        "2026-06-11 | That birth date cannot be a child's. Look at it again.",
        "1816-05-03 | That birth date cannot be a child's. Look at it again."})
    void aDateThatCannotBeIsRefused(String date, String sentence) {
        refused(with("children", List.of(Map.of("name", "Maya Brook", "birthDateIs", "known", "birthDate", date,
                "wanted", true))), sentence);
    }

    @Test
    void aConsentDatedAfterTheRequestIsRefused() {
        refused(EarlyHelp.described(List.of(EarlyHelp.given("Mother", "2026-06-11")), police),
                "A consent cannot be dated after today: it comes before anything is asked.");
    }

    @Test
    void anNhsNumberThatFailsItsCheckIsRefused() {
        refused(with("children", List.of(Map.of("name", "Maya Brook", "birthDateIs", "not-known",
                "nhsNumber", "943 476 5918", "wanted", true))),
                "The NHS number does not pass its check. Look at it again, or leave it empty.");
    }

    @Test
    void theSameAgencyIsNotAskedTwice() {
        refused(Answers.described(police, police), "An agency is in the list twice. Ask it once.");

        var reference = raise(Answers.described(police));
        refused(reference, "Follow request", Map.of("step", "add", "agencies", Answers.agencies(police)),
                "“Which agency?” " + NOT_OFFERED);
        walk.send(csc.practitioner(), reference, "Follow request", Map.of("step", "change"));
        refused(reference, DESCRIBE, Answers.described(police),
                "One of these agencies has been asked already. Chase it or reply to it instead.");
    }

    @Test
    void controlSignsThatHideWordsAreTakenOut() {
        var reference = raise(with("needed", "Attend\u202Eances\u0000 since\u0007 January"));

        assertThat(requests.of(reference).facts().described().needed()).isEqualTo("Attendances since January");
    }

    @Test
    void aStartSentTwiceWithinFiveMinutesMakesOneRequest() {
        var need = Answers.but(Answers.need(), "ownReference", "LCS 4711");
        walk.start(csc.practitioner(), "request-to-share", need);
        clock.passes(Duration.ofMinutes(4));

        assertThat(catchThrowable(() -> walk.start(csc.practitioner(), "request-to-share", need))).hasMessageContaining(
                "You sent this a moment ago, and it is in your task list. Nothing was started a second time.");
        assertThat(requestsOf(csc)).hasSize(1);

        clock.passes(Duration.ofMinutes(2));
        walk.start(csc.practitioner(), "request-to-share", need);
        assertThat(requestsOf(csc)).hasSize(2);
    }

    @Test
    void anotherNeedOrAnotherPersonIsNoRepetition() {
        walk.start(csc.practitioner(), "request-to-share", Answers.need());

        walk.start(csc.practitioner(), "request-to-share", Answers.but(Answers.need(), "about", "Noah Brook"));
        walk.start(csc.otherPractitioner(), "request-to-share", Answers.need());

        assertThat(requestsOf(csc)).hasSize(3);
    }

    @Test
    void twoStartsAtTheSameMomentMakeOneRequest() throws Exception {
        var failures = atTheSameMoment(
                () -> walk.start(csc.practitioner(), "request-to-share", Answers.need()),
                () -> walk.start(csc.practitioner(), "request-to-share", Answers.need()));

        assertThat(failures).singleElement().satisfies(failure ->
                assertThat(failure).hasMessageContaining("Nothing was started a second time."));
        assertThat(requestsOf(csc)).hasSize(1);
    }

    @Test
    void aCompletedTaskCompletedAgainIsRefused() {
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        var task = walk.task(reference, DESCRIBE).getId();
        walk.send(csc.practitioner(), reference, DESCRIBE, Answers.described(police));
        var before = trace(reference);

        var refusal = catchThrowable(() -> walk.as(csc.practitioner(), () -> {
            engine.getFormService().submitTaskForm(task, Map.of("needed", "More."));
            return null;
        }));

        assertThat(refusal).hasMessageContaining("This work is finished already. Nothing was stored a second time.");
        assertThat(trace(reference)).isEqualTo(before);
    }

    @Test
    void aFormSentTwiceAtTheSameMomentIsRecordedOnce() throws Exception {
        var reference = raise(Answers.described(police));

        var failures = atTheSameMoment(
                () -> chase(csc.practitioner(), reference), () -> chase(csc.practitioner(), reference));

        // Whichever: they met, or the second came when the first had gone or had already led to the next task.
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure.getMessage()).containsAnyOf(
                "A colleague was a moment faster, and nothing of yours was stored.",
                "This work is finished already. Nothing was stored a second time.", "You chased them on"));
        assertThat(recorded.events(reference)).containsOnlyOnce("Agency chased by the asker");
        assertThat(asked.ofRequest(reference).get(0).facts().chased()).hasSize(1);
    }

    @Test
    void twoPeopleWhoTakeTheSameTaskAtOnceAreOneAndARefusal() throws Exception {
        var reference = raise(Answers.described(police));
        var toPolice = reference + "." + police.id();

        var failures = atTheSameMoment(
                () -> claim(police.practitioner(), toPolice), () -> claim(police.otherPractitioner(), toPolice));

        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure.getMessage()).containsAnyOf(
                "A colleague was a moment faster, and nothing of yours was stored.",
                "A colleague has just taken this. Choose another from the list."));
        assertThat(walk.task(toPolice, "Decide request").getAssignee())
                .isIn(police.practitioner(), police.otherPractitioner());
    }

    @Test
    void onlyWhoHasClaimedATaskCompletesIt() {
        var reference = raise(Answers.described(police));
        var toPolice = reference + "." + police.id();
        walk.claim(police.practitioner(), toPolice, "Decide request");
        var before = trace(toPolice);

        var refusal = catchThrowable(() ->
                walk.send(police.otherPractitioner(), toPolice, "Decide request", Answers.nothingHeld()));

        assertThat(refusal)
                .hasMessageContaining("This is not with you at the moment. Claim it first, then send it.");
        assertThat(trace(toPolice)).isEqualTo(before);
    }

    @Test
    void twoAgenciesThatAnswerAtTheSameMomentAreBothHeard() throws Exception {
        var reference = raise(Answers.described(police, health));
        walk.claim(police.practitioner(), reference + "." + police.id(), "Decide request");
        walk.claim(health.practitioner(), reference + "." + health.id(), "Decide request");

        var failures = atTheSameMoment(() -> answer(police, reference), () -> answer(health, reference));
        jobs.run(reference + "." + police.id());
        jobs.run(reference + "." + health.id());

        assertThat(failures).isEmpty();
        assertThat(recorded.events(reference + "." + police.id())).endsWith("Nothing held");
        assertThat(recorded.events(reference + "." + health.id())).endsWith("Nothing held");
    }

    /** Sends a description of a new request and sees it refused. */
    private void refused(Map<String, Object> described, String sentence) {
        var need = Answers.but(Answers.need(), "about", "Child " + requestsOf(csc).size());
        var reference = walk.start(csc.practitioner(), "request-to-share", need);
        refused(reference, DESCRIBE, described, sentence);
    }

    private void refused(String reference, String task, Map<String, Object> answers, String sentence) {
        var before = trace(reference);

        var refusal = catchThrowable(() -> walk.send(csc.practitioner(), reference, task, answers));

        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).endsWith(sentence);
        assertThat(trace(reference)).isEqualTo(before);
    }

    /** Everything about a request that a refusal leaves as it was. */
    private List<Object> trace(String reference) {
        return List.of(recorded.events(reference), walk.open(reference), requests.findById(reference),
                asked.ofRequest(reference));
    }

    private String raise(Map<String, Object> described) {
        var reference = walk.start(csc.practitioner(), "request-to-share", Answers.need());
        walk.complete(csc.practitioner(), reference, DESCRIBE, described);
        return reference;
    }

    private Void chase(String person, String reference) {
        walk.send(person, reference, "Follow request",
                Map.of("step", "chase", "agency", reference + "." + police.id()));
        return null;
    }

    private Void claim(String person, String reference) {
        walk.claim(person, reference, "Decide request");
        return null;
    }

    private Void answer(TestAgency agency, String reference) {
        walk.send(agency.practitioner(), reference + "." + agency.id(), "Decide request", Answers.nothingHeld());
        return null;
    }

    private List<SharingRequest> requestsOf(TestAgency agency) {
        var found = new ArrayList<SharingRequest>();
        requests.findAll().forEach(found::add);
        return found.stream().filter(request -> request.agency().equals(agency.id())).toList();
    }

    /** What failed of two things that two threads begin together. */
    private static List<Throwable> atTheSameMoment(Callable<?> one, Callable<?> other) throws Exception {
        var both = new CountDownLatch(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = new ArrayList<Future<Throwable>>();
            for (var act : List.of(one, other)) {
                results.add(threads.submit(() -> {
                    both.countDown();
                    both.await();
                    return catchThrowable(act::call);
                }));
            }
            var failures = new ArrayList<Throwable>();
            for (var result : results) {
                var failure = result.get(60, TimeUnit.SECONDS);
                if (failure != null) failures.add(failure);
            }
            return failures;
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<String, Object> with(String key, Object value) {
        return Answers.but(Answers.described(police), key, value);
    }

    private Map<String, Object> without(String key) {
        return with(key, null);
    }

    private static Map<String, Object> line(String unit) {
        return new HashMap<>(Map.of("unit", unit, "why", "They know the family.", "told", "Bruises were seen."));
    }
}
