package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class ConsentObtainedTest {

    private final Question question = new ConsentObtained();

    @Test
    @Clause("C72")
    void whatIsConfidentialSaysWhetherThoseConcernedAgreed() {
        assertThat(problems(sharing("consent", null)))
                .containsExactly("It is confidential: say whether consent was given, refused or not sought.");
    }

    @Test
    void aConsentSaysWhoseAndWhen() {
        assertThat(problems(sharing("consent", "given"))).containsExactly("Say who consented and on which day.");
        assertThat(problems(sharing("consent", "given", "consentFrom", "Maya's mother")))
                .containsExactly("Say who consented and on which day.");
        assertThat(problems(sharing("consent", "given", "consentFrom", "Maya's mother", "consentOn", "2026-11-23")))
                .isEmpty();
    }

    @Test
    void aConsentDatedAfterTheDecisionIsRefused() {
        var child = sharing("consent", "given", "consentFrom", "Maya's mother", "consentOn", "2026-11-24");

        assertThat(problems(child))
                .containsExactly("A consent cannot be dated after the decision that rests on it.");
    }

    @Test
    @Clause({"C56", "C57"})
    void notAskingSaysWhy() {
        assertThat(problems(sharing())).isEmpty();
        assertThat(problems(sharing("notSoughtBecause", null))).containsExactly("Say why consent was not sought.");
    }

    @Test
    @Rule("R2")
    @Clause("C57")
    void anotherGroundForNotAskingIsExplained() {
        assertThat(problems(sharing("notSoughtBecause", "other"))).containsExactly(
                "Explain under “How did you come to this?” what the other reason is for not asking for consent.");
        assertThat(problems(sharing("notSoughtBecause", "other", "deliberation", "She is at sea."))).isEmpty();
    }

    @Test
    @Clause("C104")
    void consentAllowsNothingUnlessItWasGiven() {
        var refused = "You chose consent as what allows it, and it was not given. Choose what does allow it.";

        assertThat(problems(sharing("basis", "consent", "consent", "refused"))).containsExactly(refused);
        assertThat(problems(sharing("condition", "explicit-consent"))).containsExactly(refused);
        assertThat(problems(sharing("basis", "consent", "consent", "given", "consentFrom", "Maya's mother", "consentOn",
                "2026-11-20"))).isEmpty();
    }

    @Test
    void whatIsNotConfidentialOrSaysNoNamesOrIsNotSharedNeedsNoConsent() {
        assertThat(problems(sharing("confidential", List.of("not-public"), "consent", null))).isEmpty();
        assertThat(problems(sharing("outcome", "share-anonymised", "consent", null))).isEmpty();
        assertThat(problems(refusing())).isEmpty();
    }

    private List<String> problems(ChildDecision child) {
        return Examples.problems(question, child);
    }
}
