package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.testing.Answers.but;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;

/** The reasons of a decision that not every decision has, and that they stay as they were. */
@SharewellTest
class ReasonsRecordedTest extends Deciding {

    @BeforeEach
    void asked() {
        policeAreAsked();
    }

    @Test
    @Clause({"C56", "C57"})
    void sharingWithoutAskingForConsentKeepsItsGround() {
        policeAnswer(shared(sharing("notSoughtBecause", "other", "deliberation", "She is at sea.")));

        assertThat(facts().at("/decision/consent").textValue()).isEqualTo("not-sought");
        assertThat(facts().at("/decision/notSoughtBecause").textValue()).isEqualTo("other");
        assertThat(facts().at("/decision/deliberation").textValue()).isEqualTo("She is at sea.");
    }

    @Test
    @Clause({"C72", "C100"})
    void aConsentKeepsWhoGaveItWhenAndItsLimitsGoWithTheInformation() {
        policeAnswer(shared(sharing("basis", "consent", "consent", "given", "consentFrom", "Maya's mother",
                "consentOn", "2026-11-02", "consentBy", "parental-responsibility", "consentExplained",
                List.of("all-four"), "consentLimits", "Not to her school.")));

        assertThat(facts().at("/decision/consentFrom").textValue()).isEqualTo("Maya's mother");
        assertThat(facts().at("/decision/consentOn").textValue()).isEqualTo("2026-11-02");
        assertThat(facts().at("/decision/consentExplained").toString())
                .isEqualTo("[\"what\",\"purposes\",\"with-whom\",\"their-use\"]");
        assertThat(received(1).get("limits").toString()).contains("Agreed to by those concerned: Not to her school.");
    }

    @Test
    @Rule("R8")
    @Clause({"C30", "C101"})
    void theyKnowAlreadyKeepsThatItWasConfirmed() {
        policeAnswer(notShared(refusing("refusalReasons", List.of("they-know-already"), "reachedThem", "yes")));

        assertThat(facts().at("/decision/refusalReasons/0").textValue()).isEqualTo("they-know-already");
        assertThat(facts().at("/decision/reachedThem").textValue()).isEqualTo("yes");
    }

    @Test
    @Clause({"C26", "C84"})
    void aRefusalKeepsBothSidesOfWhatWasWeighed() {
        policeAnswer(notShared(refusing("refusalReasons", List.of("more-harmful"), "ifShared", "She would run away.",
                "ifNotShared", "Her school looks after her.")));

        assertThat(facts().at("/decision/outcome").textValue()).isEqualTo("not-share");
        assertThat(facts().at("/decision/ifShared").textValue()).isEqualTo("She would run away.");
        assertThat(facts().at("/decision/ifNotShared").textValue()).isEqualTo("Her school looks after her.");
    }

    @Test
    @Clause("C90")
    void whatIsChangedLaterDoesNotChangeWhatWasRecorded() {
        policeAnswer(Answers.shared());
        var before = decisions();

        askerTakes(Map.of("step", "change"));
        walk.complete(csc.practitioner(), request, "Describe request",
                but(but(Answers.described(), "agencies", null), "purpose", "Something else."));

        assertThat(decisions()).isEqualTo(before);
        assertThat(facts().path("context").textValue()).startsWith("To find out whether Maya is safe at home.");
    }
}
