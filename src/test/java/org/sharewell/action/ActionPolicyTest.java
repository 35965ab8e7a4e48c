package org.sharewell.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

/** When an action is done, moved or given up. In the examples it is due on Friday 27 November 2026, and today is Monday. */
class ActionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String UNSAFE = "This keeps somebody safe. Say what keeps them safe instead, and who does it.";

    @Test
    void itIsDoneOnceSomebodySaysWhatWasDone() {
        assertThat(problems(action(false), "done", "Changed the locks.", null, null)).isEmpty();
        assertThat(problems(action(false), "done", null, null, null)).containsExactly("Say what was done.");
        assertThat(problems(action(false), null, null, null, null)).containsExactly("Choose how it stands.");
    }

    @Test
    void itIsMovedOrGivenUpWithAReasonOnly() {
        assertThat(problems(action(false), "given-up", "The family moved away.", null, null)).isEmpty();
        assertThat(problems(action(false), "given-up", null, null, null)).containsExactly("Say why it is given up.");
        assertThat(problems(action(false), "moved", null, TODAY.plusDays(9), null)).containsExactly("Say why it is moved.");
    }

    @Test
    void itIsMovedToALaterDay() {
        assertThat(problems(action(false), "moved", "Ill.", TODAY.plusDays(5), null)).isEmpty();
        assertThat(problems(action(false), "moved", "Ill.", null, null)).containsExactly("Say to which day it is moved.");
        assertThat(problems(action(false), "moved", "Ill.", TODAY.minusDays(1), null))
                .containsExactly("It cannot be moved to a day that is over.");
        assertThat(problems(action(false), "moved", "Ill.", TODAY.plusDays(4), null)).containsExactly(
                "It is due on Friday 27 November 2026. Choose a later day, or leave it as it is.");
    }

    @Test
    @Rule("R30")
    void itIsNotMovedOutOfSight() {
        assertThat(problems(action(false), "moved", "Ill.", TODAY.plusYears(1).plusDays(1), null))
                .containsExactly("That is more than a year from now. Check the day.");
        assertThat(safe(TODAY.plusDays(11))).isEmpty();
        assertThat(safe(TODAY.plusDays(12))).containsExactly("This keeps somebody safe, so it is moved by a week at most,"
                + " to Friday 4 December 2026. Then say again how it stands.");
    }

    private static List<String> safe(LocalDate newDay) {
        return problems(action(true), "moved", "Ill.", newDay, "She stays with her aunt.");
    }

    @Test
    @Rule("R30")
    void whatKeepsSomebodySafeIsNeitherMovedNorGivenUpWithoutSomethingElseThatDoes() {
        assertThat(problems(action(true), "moved", "Ill.", TODAY.plusDays(5), null)).containsExactly(UNSAFE);
        assertThat(problems(action(true), "given-up", "No locksmith.", null, null)).containsExactly(UNSAFE);
        assertThat(problems(action(true), "given-up", "No locksmith.", null, "She stays with her aunt.")).isEmpty();
        assertThat(problems(action(true), "done", "Changed the locks.", null, null)).isEmpty();
    }

    @Test
    void whatIsNotAskedAboutAStepIsDropped() {
        var done = new CarriedOut("done", "Changed the locks.", "Ill.", TODAY, "Her aunt.");
        var givenUp = new CarriedOut("given-up", "Changed the locks.", "Ill.", TODAY, "Her aunt.");

        assertThat(done).isEqualTo(new CarriedOut("done", "Changed the locks.", null, null, null));
        assertThat(givenUp).isEqualTo(new CarriedOut("given-up", null, "Ill.", null, "Her aunt."));
    }

    @Test
    @Rule("R30")
    void itIsOpenUntilItIsDoneOrGivenUp() {
        var moved = new CarriedOut("moved", null, "Ill.", TODAY.plusDays(9), null);
        var done = new CarriedOut("done", "Changed the locks.", null, null, null);

        assertThat(action(true).saying(moved, "bob", Instant.EPOCH).open()).isTrue();
        assertThat(action(true).saying(done, "bob", Instant.EPOCH).open()).isFalse();
    }

    @Test
    @Rule("R11")
    void eachStepOfTheLadderIsTakenOnceAndNoneOnceItEnded() {
        var action = action(false);
        var late = Instant.parse("2026-12-02T12:00:00Z");

        assertThat(ClimbPolicy.due(action, Instant.parse("2026-11-27T08:59:00Z"))).isEmpty();
        assertThat(ClimbPolicy.due(action, late)).containsExactly(ClimbPolicy.Step.OWNER, ClimbPolicy.Step.LINE_MANAGER,
                ClimbPolicy.Step.SENIOR_MANAGER);
        assertThat(ClimbPolicy.due(action.chased(List.of("OWNER", "LINE_MANAGER")), late))
                .containsExactly(ClimbPolicy.Step.SENIOR_MANAGER);
        assertThat(ClimbPolicy.due(action.saying(new CarriedOut("done", "Yes.", null, null, null), "bob", late), late))
                .isEmpty();
    }

    @Test
    void whateverFailsOnItRepeatsItsReferenceOnly() {
        assertThat(action(true)).hasToString("Action E26-00007-action-1");
        assertThat(action(true).facts().agreed()).hasToString("Action agreed in E26-00007");
    }

    private static List<String> problems(Action action, String step, String words, LocalDate newDay, String meanwhile) {
        return ActionPolicy.problems(new CarriedOut(step, words, words, newDay, meanwhile), action, TODAY);
    }

    private static Action action(boolean safety) {
        var agreed = new Agreed("E26-00007", "police", "practitioner", null, "Change the locks.", safety, "routine", null, "ann");
        return Action.of("E26-00007-action-1", agreed, Instant.parse("2026-11-23T10:00:00Z"))
                .due(Instant.parse("2026-11-27T17:00:00Z"), new Action.Moments(Instant.parse("2026-11-27T09:00:00Z"),
                        Instant.parse("2026-12-01T17:00:00Z"), Instant.parse("2026-12-04T17:00:00Z")));
    }
}
