package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.decision.AnswerSeen;
import org.sharewell.decision.Chased;
import org.sharewell.request.AgencyStepPolicy.Chasing;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class AgencyStepPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Chasing NEVER = new Chasing(null, null, "0300 111 2222");

    @ParameterizedTest
    @ValueSource(strings = {"chase", "call", "narrow", "withdraw-one"})
    void itIsSaidWhichAgencyIsMeant(String step) {
        assertThat(AgencyStepPolicy.problems(step(step), null, null, NOW)).containsExactly("Choose which agency you mean.");
    }

    @ParameterizedTest
    @Rule("R9")
    @ValueSource(strings = {"chase", "narrow", "withdraw-one"})
    void whoHasAnsweredIsNeitherChasedNorNarrowedNorWithdrawn(String step) {
        assertThat(AgencyStepPolicy.problems(step(step), seen("answered", null), NEVER, NOW)).containsExactly(
                "This agency has answered already, so nothing is left to chase, narrow or withdraw.");
        assertThat(AgencyStepPolicy.problems(step(step), seen("withdrawn", null), NEVER, NOW))
                .containsExactly("This agency is not asked any more. Nothing is left to do here.");
    }

    @Test
    @Rule("R13")
    void chasingAgainSaysWhenTheyWereChasedWhenTheyCanBeAgainAndWhomToCall() {
        var chased = new Chasing(NOW, NOW.plus(Duration.ofMinutes(30)), "0300 111 2222");

        assertThat(problems(step("chase"), chased, NOW.plus(Duration.ofMinutes(30)))).isEmpty();
        assertThat(problems(step("chase"), chased, NOW.plus(Duration.ofMinutes(1)))).containsExactly(
                "You chased them on Monday 23 November 2026, 10:00. You can chase them again from Monday 23 November 2026,"
                        + " 10:30. If it cannot wait, call 0300 111 2222.");
        assertThat(problems(step("chase"), new Chasing(NOW, NOW.plusSeconds(60), null), NOW)).singleElement().asString()
                .endsWith("again from Monday 23 November 2026, 10:01.");
    }

    @Test
    @Rule("R4")
    void whoWaitsForTheAskersReplyIsNotChased() {
        assertThat(AgencyStepPolicy.problems(step("chase"), seen("open", "Which Maya?"), NEVER, NOW)).containsExactly(
                "They have asked you a question and wait for your reply. Choose “Answer a question”.");
    }

    @Test
    @Rule("R13")
    void aCallIsOneLineAndNotFromTomorrow() {
        assertThat(problems(call(null, null), NEVER, NOW))
                .containsExactly("Say in one line whom you spoke to, and what was said.");
        assertThat(problems(call("The desk: within the hour.", null), NEVER, NOW)).isEmpty();
        assertThat(problems(call("The desk.", NOW.minusSeconds(600)), NEVER, NOW)).isEmpty();
        assertThat(problems(call("The desk.", NOW.plusSeconds(600)), NEVER, NOW)).containsExactly(
                "A call cannot lie in the future. Look at its time again, or leave it empty for now.");
        assertThat(AgencyStepPolicy.problems(call("They thank you.", null), seen("answered", null), NEVER, NOW)).isEmpty();
    }

    @Test
    @Rule("R9")
    void lessIsSaidInWordsAndWithdrawingSaysWhy() {
        assertThat(problems(step("narrow"), NEVER, NOW))
                .containsExactly("Say what is still needed. What you asked before stays in the record.");
        assertThat(problems(step("withdraw-one"), NEVER, NOW))
                .containsExactly("Say why they need not answer any more. They read it.");
    }

    @Test
    @Clause("C35")
    void whatAnEscalationWantsIsChasedButNeitherNarrowedNorTakenBack() {
        var again = new AnswerSeen("R26-1.police", "police", "open", NOW, "not-shared", NOW, List.of(), null, false,
                List.of(), null, new Chased(NOW, List.of(), null), "E26-00007");

        assertThat(AgencyStepPolicy.problems(step("chase"), again, NEVER, NOW)).isEmpty();
        assertThat(List.of("narrow", "withdraw-one")).allSatisfy(step ->
                assertThat(AgencyStepPolicy.problems(step(step), again, NEVER, NOW)).containsExactly("They decide this again"
                        + " after escalation E26-00007, which stands whatever becomes of your request."));
    }

    private static List<String> problems(NextStep step, Chasing chasing, Instant now) {
        return AgencyStepPolicy.problems(step, seen("open", null), chasing, now);
    }

    private static NextStep step(String step) {
        return new NextStep(step, null, null, "R26-1.police", null, null, null, null, null, null, false);
    }

    private static NextStep call(String said, Instant at) {
        return new NextStep("call", null, null, "R26-1.police", said,
                at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC), null, null, null, null, false);
    }

    private static AnswerSeen seen(String state, String question) {
        return new AnswerSeen("R26-1.police", "police", state, NOW, null, null, List.of(), question, false, List.of(), null,
                new Chased(NOW, List.of(), null), null);
    }
}
