package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.item;
import static org.sharewell.decision.Examples.notShared;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sent;
import static org.sharewell.decision.Examples.shared;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

class SentTest {

    @Test
    @Rule("R3")
    void sameAsTheFirstIsTheFirstChildsDecisionWrittenOut() {
        var sent = shared("decisions", List.of(sharing(), refusing(), Map.of("sameAsFirst", true)));

        assertThat(sent.decisions()).containsExactly(sharing(), refusing(), sharing());
    }

    @Test
    @Rule("R3")
    void theFirstChildCannotBeTheSameAsItself() {
        var sent = shared("decisions", List.of(Map.of("sameAsFirst", true)));

        assertThat(sent.decisions()).singleElement().extracting(ChildDecision::outcome).isNull();
    }

    @Test
    @Rule("R4")
    void aShortAnswerKeepsNoDecisionAndNoInformation() {
        var sent = shared("answer", "nothing-held", "harmIfWaits", true);

        assertThat(sent.decisions()).isEmpty();
        assertThat(sent.items()).isEmpty();
        assertThat(sent.shares()).isFalse();
        assertThat(sent.harmIfWaits()).isFalse();
    }

    @Test
    void aRefusalKeepsNoInformation() {
        assertThat(notShared("items", List.of(item("1", "Typed before they decided"))).items()).isEmpty();
    }

    @Test
    @Rule("R10")
    void anEmergencyKeepsItsInformationAndNoDecisionForAChild() {
        var sent = shared("harmIfWaits", true);

        assertThat(sent.shares()).isTrue();
        assertThat(sent.items()).hasSize(1);
        assertThat(sent.decisions()).isEmpty();
    }

    @Test
    void onlyWhatIsSharedIsDelivered() {
        assertThat(shared().delivers()).isTrue();
        assertThat(shared("items", null).delivers()).isFalse();
        assertThat(sent("answer", "question-back", "question", "Which Maya?").delivers()).isFalse();
    }
}
