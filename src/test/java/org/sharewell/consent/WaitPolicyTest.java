package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.consent.Stops.NOW;
import static org.sharewell.consent.WaitPolicy.Step.CHOICE_OVERDUE;
import static org.sharewell.consent.WaitPolicy.Step.CONSENT_OVERDUE;
import static org.sharewell.consent.WaitPolicy.Step.VIEW_OVERDUE;
import static org.sharewell.consent.WaitPolicy.Step.VIEW_REMINDER;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Clause;

class WaitPolicyTest {

    @Test
    @Clause({"C49", "C52"})
    void eachStepIsDueFromItsInstantOn() {
        assertThat(dueAfter("view", Duration.ofHours(2).minusMillis(1))).isEmpty();
        assertThat(dueAfter("view", Duration.ofHours(2))).containsExactly(VIEW_REMINDER);
        assertThat(dueAfter("view", Duration.ofHours(4))).containsExactly(VIEW_REMINDER, VIEW_OVERDUE);
        assertThat(dueAfter("choice", Duration.ofHours(4).minusMillis(1))).isEmpty();
        assertThat(dueAfter("choice", Duration.ofHours(4))).containsExactly(CHOICE_OVERDUE);
        assertThat(dueAfter("consent", Duration.ofHours(4))).containsExactly(CONSENT_OVERDUE);
    }

    @Test
    void noStepIsTakenTwice() {
        var reminded = wait("view").taking(List.of("VIEW_REMINDER"));

        assertThat(WaitPolicy.due(reminded, NOW.plus(Duration.ofHours(4)))).containsExactly(VIEW_OVERDUE);
        assertThat(WaitPolicy.due(reminded.taking(List.of("VIEW_OVERDUE")), NOW.plus(Duration.ofHours(9)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "nothing", value = {"choose,seek,consent", "choose,view,nothing", "view,choose,choice",
        "seek,choose,choice", "seek,seek,nothing", "choose,ask,nothing", "choose,find-out,nothing",
        "choose,do-not-ask,nothing", "choose,describe,nothing"})
    void theTimeRunsAnewForWhatIsWaitedForNow(String before, String now, String what) {
        var stopped = Stops.stop(Gate.Route.SEEK_CONSENT);

        assertThat(WaitPolicy.begins(stopped.leading(before), stopped.leading(now)).orElse(null)).isEqualTo(what);
    }

    private static List<WaitPolicy.Step> dueAfter(String what, Duration time) {
        return WaitPolicy.due(wait(what), NOW.plus(time));
    }

    private static Wait wait(String what) {
        var remindAt = what.equals("view") ? NOW.plus(Duration.ofHours(2)) : null;
        return new Wait("R26-00001", null, "csc", "ann", what, NOW, remindAt, NOW.plus(Duration.ofHours(4)),
                new Wait.Taken(null));
    }
}
