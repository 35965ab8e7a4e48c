package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sharing;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(problems(given("consentFrom", null))).containsExactly("Say who consented and on which day.");
        assertThat(problems(given("consentOn", null))).containsExactly("Say who consented and on which day.");
        assertThat(problems(given())).isEmpty();
    }

    @Test
    @Clause({"C74", "C76"})
    void aConsentSaysInWhatWayThePersonCouldGiveIt() {
        assertThat(problems(given("consentBy", null)))
                .containsExactly("Say in what way they could agree: for themselves, or for the child.");
        assertThat(problems(given("consentBy", "adult"))).isEmpty();
    }

    @Test
    @Clause("C75")
    void aChildUnderSixteenAgreesIfItUnderstandsAndThatIsWrittenDown() {
        assertThat(problems(given("consentBy", "child"))).containsExactly("Say what shows that the child understands it.");
        assertThat(problems(given("consentBy", "child", "consentJudged", "She said what the school would do with it.")))
                .isEmpty();
        assertThat(problems(given("consentBy", "young-person"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"what", "purposes", "with-whom", "their-use"})
    @Clause("C73")
    void aConsentCountsOnlyIfThePersonKnewAllFourPoints(String unknown) {
        var known = Stream.of("what", "purposes", "with-whom", "their-use").filter(point -> !point.equals(unknown)).toList();

        assertThat(problems(given("consentExplained", known))).singleElement().asString()
                .startsWith("A consent counts when the person knew what is shared");
    }

    @Test
    void aConsentDatedAfterTheDecisionIsRefused() {
        assertThat(problems(given("consentOn", "2026-11-24")))
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
        assertThat(problems(given("basis", "consent"))).isEmpty();
    }

    @Test
    void whatIsNotConfidentialOrSaysNoNamesOrIsNotSharedNeedsNoConsent() {
        assertThat(problems(sharing("confidential", List.of("not-public"), "consent", null))).isEmpty();
        assertThat(problems(sharing("outcome", "share-anonymised", "consent", null))).isEmpty();
        assertThat(problems(refusing())).isEmpty();
    }

    /** A consent of Maya's mother that counts, with some of it otherwise. */
    private static ChildDecision given(Object... otherwise) {
        return sharing(Stream.concat(Stream.of("consent", "given", "consentFrom", "Maya's mother", "consentOn", "2026-11-20",
                "consentBy", "parental-responsibility", "consentExplained",
                List.of("all-four")), Stream.of(otherwise)).toArray());
    }

    private List<String> problems(ChildDecision child) {
        return Examples.problems(question, child);
    }
}
