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
    void theSameAsForAnotherIsTheirDecisionWrittenOut() {
        var sent = shared("decisions", List.of(sharing(), refusing(), Map.of("sameAs", "1"), Map.of("sameAs", "2")));

        assertThat(sent.decisions()).containsExactly(sharing(), refusing(), sharing("sameAs", "1"),
                refusing("sameAs", "2"));
    }

    @Test
    @Rule({"R3", "R4"})
    void theSameIsDecidedAlsoWhereSomethingElseWasMatched() {
        var sent = shared("decisions", List.of(sharing(), Map.of("sameAs", "1", "matchedOn", List.of("nhs-number"))));

        assertThat(sent.decisions().get(1)).isEqualTo(sharing("sameAs", "1", "matchedOn", List.of("nhs-number")));
    }

    @Test
    @Rule("R3")
    void nobodyIsDecidedTheSameAsThemselvesOrAsALaterOne() {
        var sent = shared("decisions", List.of(Map.of("sameAs", "1"), Map.of("sameAs", "3"), sharing()));

        assertThat(sent.decisions()).extracting(ChildDecision::outcome).containsExactly(null, null, "share");
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
    @Rule("R3")
    void whatStaysAsItWasIsWrittenOutAndSharesNothingAnew() {
        var later = notShared("decisions", List.of(Map.of("sameAs", "before"), refusing()), "items",
                List.of(item("1", "Typed before they decided"))).after(List.of(sharing(), refusing()));

        assertThat(later.decisions()).containsExactly(sharing("sameAs", "before"), refusing());
        assertThat(later.shares()).isFalse();
        assertThat(later.items()).isEmpty();
        assertThat(Decision.outcomeOf(later)).isEqualTo("shared-in-part");
    }

    @Test
    @Rule({"R3", "R4"})
    void eachRecipientGetsTheLinesAboutTheirChildren() {
        var sent = shared("decisions", List.of(sharing(), sharing("recipient", "health"), refusing()), "items",
                List.of(item("1", "Maya's"), item("2", "Tom's"), item("all", "Both")));

        assertThat(sent.offeredTo()).containsExactly("health");
        assertThat(sent.itemsFor(null)).extracting(Item::content).containsExactly("Maya's", "Both");
        assertThat(sent.itemsFor("health")).extracting(Item::content).containsExactly("Tom's", "Both");
        assertThat(sent.itemsFor("school")).isEmpty();
    }

    @Test
    void onlyWhatIsSharedIsDelivered() {
        assertThat(shared().delivers()).isTrue();
        assertThat(shared("items", null).delivers()).isFalse();
        assertThat(sent("answer", "question-back", "question", "Which Maya?").delivers()).isFalse();
    }
}
