package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.problems;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class PublicInterestTest {

    private final Question question = new PublicInterest();

    @ParameterizedTest
    @ValueSource(strings = {"refused", "not-sought"})
    @Clause({"C83", "C84", "C87"})
    void withoutConsentBothSidesAreWeighedAndTheJustificationTicked(String consent) {
        var nothingSaid = sharing("consent", consent, "ifNotShared", null);
        var weighed = sharing("consent", consent, "ifShared", "They may not trust us.", "justification",
                List.of("prevent"));

        assertThat(problems(question, nothingSaid)).containsExactly("Say what may happen if this is not shared.",
                "Say what may happen if this is shared.", "Tick what justifies sharing without consent.");
        assertThat(problems(question, weighed)).isEmpty();
    }

    @Test
    @Clause("C105")
    void whoeverElsesSafetyItTouchesIsNamedWithWhatWasDoneAboutIt() {
        var sentence = "Say whose safety else it touches, and how you took it into account.";

        assertThat(problems(question, sharing("othersAffected", "yes"), asked("harmLikely", true))).containsExactly(sentence);
        assertThat(problems(question, refusing("othersAffected", "yes"))).contains(sentence);
        assertThat(problems(question, sharing("othersAffected", "yes", "othersHow", "Her sister; she stays with us."),
                asked("harmLikely", true))).isEmpty();
        assertThat(problems(question, refusing("othersAffected", "no"))).doesNotContain(sentence);
    }

    @Test
    @Rule("R16")
    @Clause("C85")
    void whereHarmIsClearOneSentenceIsEnough() {
        var feared = asked("harmLikely", true);

        assertThat(problems(question, sharing(), feared)).isEmpty();
        assertThat(problems(question, sharing("ifNotShared", null), feared))
                .containsExactly("Say what may happen if this is not shared.");
    }

    @Test
    void withConsentOrWithoutNamesOrConfidenceThereIsNothingToWeigh() {
        assertThat(problems(question, sharing("consent", "given", "ifNotShared", null))).isEmpty();
        assertThat(problems(question, sharing("outcome", "share-anonymised", "ifNotShared", null))).isEmpty();
        assertThat(problems(question, sharing("confidential", List.of("sensitive"), "ifNotShared", null))).isEmpty();
    }

    @Test
    @Clause({"C26", "C84"})
    void aRefusalSaysWhatMayHappenToTheChild() {
        assertThat(problems(question, refusing())).isEmpty();
        assertThat(problems(question, refusing("ifNotShared", null)))
                .containsExactly("Say what may happen to the child if this is not shared.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"more-harmful", "consent-refused", "investigation", "third-party"})
    @Clause({"C84", "C104"})
    void aRefusalThatSetsAnInterestAgainstSharingWeighsBothSides(String reason) {
        assertThat(problems(question, refusing("refusalReasons", List.of(reason)))).containsExactly(
                "Say what may happen if it is shared: it is weighed against what may happen if it is not.");
        assertThat(problems(question, refusing("refusalReasons", List.of(reason), "ifShared", "She would run away.")))
                .isEmpty();
    }
}
