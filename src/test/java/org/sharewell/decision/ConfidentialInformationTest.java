package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.circumstances;
import static org.sharewell.decision.Examples.problems;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class ConfidentialInformationTest {

    private static final String REFUSED =
            "Sensitive information needs its own condition beside the legal basis. Choose it.";

    private final Question question = new ConfidentialInformation();

    @Test
    @Clause("C82")
    void sensitiveInformationNamesItsConditionAlsoWithConsent() {
        assertThat(problems(question, sharing())).isEmpty();
        assertThat(problems(question, sharing("condition", null))).containsExactly(REFUSED);
        assertThat(problems(question, sharing("condition", null, "consent", "given"))).containsExactly(REFUSED);
    }

    @Test
    @Rule("R8")
    void theConditionIsOneThatThisAgencyMayUse() {
        var child = sharing("basis", "law-enforcement", "condition", "law-enforcement-sensitive");

        assertThat(question.problems(child, circumstances(asked(), "police", Examples.TODAY))).isEmpty();
        assertThat(question.problems(child, circumstances(asked(), "education", Examples.TODAY)))
                .containsExactly(REFUSED);
    }

    @Test
    @Rule("R8")
    void lawEnforcementHasABasisAndAConditionOfItsOwn() {
        var apart = "Law enforcement has a legal basis and a condition of its own, which go together only with each other."
                + " Choose both for law enforcement, or neither.";

        assertThat(problems(question, sharing("condition", "law-enforcement-sensitive"))).containsExactly(apart);
        assertThat(problems(question, sharing("basis", "law-enforcement"))).containsExactly(apart);
        assertThat(problems(question, sharing("condition", "criminal-offence-data"))).isEmpty();
    }

    @Test
    @Clause("C71")
    void onlyAllThreeTogetherMakeItConfidential() {
        assertThat(sharing().confidentialInLaw()).isTrue();
        assertThat(sharing("confidential", List.of("sensitive", "not-public")).confidentialInLaw()).isFalse();
        assertThat(sharing("confidential", List.of("not-public", "in-confidence")).confidentialInLaw()).isFalse();
        assertThat(sharing("confidential", List.of()).confidentialInLaw()).isFalse();
    }

    @Test
    @Clause("C71")
    void whetherItIsConfidentialIsAnsweredAndNotPassedOver() {
        assertThat(problems(question, sharing("confidential", null)))
                .containsExactly("Say whether it is confidential: tick what applies, or that none of it does.");
        assertThat(problems(question, sharing("confidential", List.of("none", "sensitive"))))
                .containsExactly("You ticked that it is not confidential and why it is. Leave one of them.");
        assertThat(problems(question, sharing("confidential", List.of("none"), "condition", null))).isEmpty();
    }

    @Test
    void whatIsNotSensitiveOrSaysNoNamesOrIsNotSharedNeedsNoCondition() {
        assertThat(problems(question, sharing("confidential", List.of("not-public"), "condition", null))).isEmpty();
        assertThat(problems(question, sharing("outcome", "share-anonymised", "condition", null))).isEmpty();
        assertThat(problems(question, refusing())).isEmpty();
    }
}
