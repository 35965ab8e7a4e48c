package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.circumstances;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sharing;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class ClearPurposeTest {

    private final Question question = new ClearPurpose();

    @Test
    @Rule("R4")
    @Clause({"C62", "C63"})
    void whoeverIsOfferedItInsteadOfTheAskerNeedsItForSomething() {
        assertThat(problems(sharing("recipient", "health", "needToKnow", null))).containsExactly(
                "Say what they need it for whom you offer it to.", "Say why they need to know it, more than the asker.");
        assertThat(problems(sharing("recipient", "health", "recipientPurpose", "To see her at the clinic",
                "recipientNeed", "They see her weekly"))).isEmpty();
    }

    @Test
    void aBasisAndANeedInProportionAreEnough() {
        assertThat(problems(sharing())).isEmpty();
    }

    @Test
    void aRefusalIsNotAskedForIt() {
        assertThat(problems(refusing())).isEmpty();
    }

    @Test
    @Clause({"C58", "C60"})
    void sharingNamesItsLegalBasis() {
        assertThat(problems(sharing("basis", null))).containsExactly("Choose the legal basis for sharing.");
    }

    @Test
    @Rule("R8")
    @Clause("C58")
    void aBasisThatIsNotYetInForceIsNone() {
        assertThat(problems(sharing("basis", "disclosure-duty-2026")))
                .containsExactly("Choose the legal basis for sharing.");
    }

    @Test
    @Rule("R8")
    void aBasisOfAnotherKindOfAgencyIsNone() {
        var child = sharing("basis", "law-enforcement");

        assertThat(question.problems(child, circumstances(asked(), "police", Examples.TODAY))).isEmpty();
        assertThat(question.problems(child, circumstances(asked(), "health", Examples.TODAY)))
                .containsExactly("Choose the legal basis for sharing.");
    }

    @Test
    @Rule("R8")
    void aConditionForSensitiveInformationIsNoBasis() {
        assertThat(problems(sharing("basis", "safeguarding-of-children")))
                .containsExactly("Choose the legal basis for sharing.");
    }

    @Test
    @Clause("C58")
    void aBasisCountsFromItsFirstDay() {
        var child = sharing("basis", "recognised-interest-safeguarding");
        var firstDay = LocalDate.of(2026, 2, 5);

        assertThat(question.problems(child, circumstances(asked(), "voluntary", firstDay.minusDays(1)))).hasSize(1);
        assertThat(question.problems(child, circumstances(asked(), "voluntary", firstDay))).isEmpty();
    }

    @Test
    @Clause("C60")
    void aCourtOrderIsNamed() {
        assertThat(problems(sharing("basis", "court-order")))
                .containsExactly("Name the court, the number and the date of the order.");
        assertThat(problems(sharing("basis", "court-order", "courtOrder", "Oxford, 12/26, 3 March 2026"))).isEmpty();
    }

    @Test
    @Clause("C61")
    void whetherItIsInProportionIsAnswered() {
        assertThat(problems(sharing("proportionate", null)))
                .containsExactly("Say whether what is shared is in proportion to the purpose.");
    }

    @Test
    @Clause("C61")
    void whatIsOutOfProportionIsSharedInPartOrNotAtAll() {
        assertThat(problems(sharing("proportionate", "no")))
                .containsExactly("You say it is out of proportion: then share less of it, or do not share it.");
        assertThat(problems(sharing("proportionate", "no", "outcome", "share-part")))
                .containsExactly("Say what is out of proportion.");
        assertThat(problems(sharing("proportionate", "no", "outcome", "share-part", "proportionateWhy", "Old reports")))
                .isEmpty();
    }

    @Test
    @Clause("C63")
    void nothingIsSharedWithSomebodyWhoDoesNotNeedToKnow() {
        var refused = "Share only with somebody who needs to know. If the asker does not, decide not to share.";

        assertThat(problems(sharing("needToKnow", "no"))).containsExactly(refused);
        assertThat(problems(sharing("needToKnow", null))).containsExactly(refused);
    }

    @Test
    @Clause("C64")
    void whatWasObtainedUnderAPowerSaysWhatThePowerAllows() {
        assertThat(problems(sharing("limitedByPower", "yes")))
                .containsExactly("Say what the power under which it was obtained allows.");
        assertThat(problems(sharing("limitedByPower", "yes", "powerLimit", "Only for court"))).isEmpty();
    }

    @Test
    @Clause("C65")
    void whatAnotherGaveSaysWhoAndWhetherTheyAgree() {
        assertThat(problems(sharing("fromAnother", "yes"))).containsExactly(
                "Say who gave you the information and whether they agree, or why they were not asked.");
        assertThat(problems(sharing("fromAnother", "yes", "originator", "The school agrees"))).isEmpty();
    }

    @Test
    @Clause("C66")
    void whatWouldDoWithoutNamesIsSharedWithoutNames() {
        assertThat(problems(sharing("anonymousWouldDo", "yes")))
                .containsExactly("If it would do without names, share it without names.");
        assertThat(problems(sharing("anonymousWouldDo", "yes", "outcome", "share-anonymised"))).isEmpty();
    }

    private List<String> problems(ChildDecision child) {
        return Examples.problems(question, child);
    }
}
