package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.testing.Answers.but;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharewell.receipt.ReceiveInformation;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the register about one decision that answers all there is to answer. */
@SharewellTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionRecordTest extends Deciding {

    @Autowired
    ReceiveInformation receipts;

    private JsonNode record;
    private Map<String, Object> read;

    @BeforeAll
    void decided() {
        policeAreAsked();
        var decision = sharing("basis", "court-order", "courtOrder", "Oxford, 12/26, 3 March 2026", "limitedByPower", "yes",
                "powerLimit", "For this child's case only.", "fromAnother", "yes", "originator", "The school; they agree.",
                "consent", "refused", "notSoughtBecause", null, "ifShared", "Her father may stop coming.",
                "justification", List.of("evidence", "prevent"), "identifiesWhom", "Her aunt.", "othersAffected", "yes",
                "othersHow", "Her sister; she stays with the aunt tonight.");
        var form = shared(decision);
        form = but(form, "items", List.of(
                Map.of("about", "1", "topic", "Attendances", "content", "Two visits.", "kind", "fact", "asAt", "2026-03-09"),
                Map.of("about", "1", "topic", "Impression", "content", "She seemed afraid.", "kind", "opinion")));
        form = but(but(form, "accurate", "not-sure"), "accurateWhy", "The second date.");
        form = but(but(form, "method", "by-hand"), "methodWhy", "Their line is down.");
        form = but(but(form, "onward", "not-agreed"), "limits", "Only to the conference's chair.");
        form = but(but(but(form, "telling", "not-yet"), "tellingBecause", "unsafe"), "tellingWhy", "He might hurt her.");
        policeAnswer(form);
        record = facts();
        read = received(1);
    }

    @Test
    @Clause({"C58", "C60", "C132"})
    void theLegalBasisAsItStoodThenAndTheCourtsOrder() {
        assertThat(at("basis")).isEqualTo("court-order");
        assertThat(at("courtOrder")).isEqualTo("Oxford, 12/26, 3 March 2026");
        assertThat(record.path("bases").findValuesAsText("id")).containsExactly("court-order", "safeguarding-of-children");
        assertThat(record.path("bases").findValuesAsText("label")).first().asString().contains("Art. 6(1)(c)");
        assertThat(record.path("bases").findValuesAsText("from")).containsOnly("2018-05-25");
    }

    @Test
    @Clause({"C61", "C62", "C63"})
    void proportionPurposeAndNeedToKnow() {
        assertThat(at("proportionate")).isEqualTo("yes");
        assertThat(record.path("context").textValue()).contains("To find out whether Maya is safe at home.");
        assertThat(at("needToKnow")).isEqualTo("yes");
    }

    @Test
    @Clause("C67")
    void whetherSomebodyCanBeRecognisedAndWhoElse() {
        assertThat(at("identifies")).isEqualTo("yes");
        assertThat(at("identifiesWhom")).isEqualTo("Her aunt.");
    }

    @Test
    @Clause("C105")
    void whoseSafetyElseItTouches() {
        assertThat(at("othersHow")).isEqualTo("Her sister; she stays with the aunt tonight.");
    }

    @Test
    @Clause({"C64", "C65"})
    void thePowerAndWhoGaveItAndTheLimitGoesWithIt() {
        assertThat(at("powerLimit")).isEqualTo("For this child's case only.");
        assertThat(at("originator")).isEqualTo("The school; they agree.");
        assertThat(read.get("limits").toString()).contains("Obtained under a power: For this child's case only.");
    }

    @Test
    @Clause({"C71", "C72", "C82"})
    void whyItIsConfidentialAndOnWhatItIsSharedAllTheSame() {
        assertThat(record.at("/decision/confidential")).extracting(JsonNode::textValue)
                .containsExactly("sensitive", "not-public", "in-confidence");
        assertThat(at("condition")).isEqualTo("safeguarding-of-children");
        assertThat(at("basis")).isEqualTo("court-order");
        assertThat(at("consent")).isEqualTo("refused");
    }

    @Test
    @Clause({"C83", "C84", "C87"})
    void thePublicInterestWeighedBothWaysAndWhatJustifiesIt() {
        assertThat(at("outcome")).isEqualTo("share");
        assertThat(at("ifShared")).isEqualTo("Her father may stop coming.");
        assertThat(at("ifNotShared")).isEqualTo("Maya may be hurt again.");
        assertThat(record.at("/decision/justification")).extracting(JsonNode::textValue)
                .containsExactly("evidence", "prevent");
    }

    @Test
    @Clause({"C85", "C104"})
    void theRefusedConsentTheRiskAndTheReasonToShareAgainstIt() {
        assertThat(at("consent")).isEqualTo("refused");
        assertThat(record.path("risk").textValue())
                .isEqualTo("Reasonable cause of significant harm, stated by the asker");
        assertThat(at("ifNotShared")).isEqualTo("Maya may be hurt again.");
        assertThat(at("basis")).isEqualTo("court-order");
    }

    @Test
    @Clause({"C90", "C100", "C107"})
    void theSixFactsOfADecisionWithWhomAndWhen() {
        assertThat(record.path("context").textValue()).contains("Bruises were seen at school.");
        assertThat(at("basis")).isEqualTo("court-order");
        assertThat(record.path("risk").textValue())
                .isEqualTo("Reasonable cause of significant harm, stated by the asker");
        assertThat(record.path("requested").textValue()).contains("Attendances since January, and any worry noted.");
        assertThat(record.path("shared").findValuesAsText("content")).containsExactly("Two visits.", "She seemed afraid.");
        assertThat(record.path("withWhom").textValue()).isEqualTo(csc.id() + ": " + csc.practitioner());
        assertThat(decisions().get(0).at()).isBefore(Instant.now());
    }

    @Test
    @Clause({"C92", "C93", "C94"})
    void eachItemAsFactOrOpinionAsAtItsDayForANamedPerson() {
        assertThat(record.path("shared").findValuesAsText("kind")).containsExactly("fact", "opinion");
        assertThat(record.at("/shared/0/asAt").textValue()).isEqualTo("2026-03-09");
        assertThat(record.at("/answer/accurateWhy").textValue()).isEqualTo("The second date.");
        assertThat(record.path("withWhom").textValue()).endsWith(csc.practitioner());
        assertThat(read.get("items").toString()).contains("Professional opinion", "asAt=Monday 9 March 2026");
        assertThat(read.get("limits").toString()).contains("Not checked: The second date.");
    }

    @Test
    @Rule("R15")
    @Clause({"C95", "C96", "C97"})
    void theWayOfSendingItsReceiptAndTheLimitsOfPassingItOn() {
        assertThat(record.at("/answer/method").textValue()).isEqualTo("by-hand");
        assertThat(record.at("/answer/methodWhy").textValue()).isEqualTo("Their line is down.");
        assertThat(record.path("way").textValue()).startsWith("By hand, signed for: not agreed between " + police.id());
        assertThat(receipts.openedAt(answer + "-1")).isPresent();
        assertThat(record.at("/answer/onward").textValue()).isEqualTo("not-agreed");
        assertThat(read.get("limits").toString()).contains("Only to the conference's chair.");
    }

    @Test
    @Rule("R6")
    @Clause({"C89", "C98"})
    void whoIsToldOrWhyNobodyIs() {
        assertThat(record.at("/answer/telling").textValue()).isEqualTo("not-yet");
        assertThat(record.at("/answer/tellingBecause").textValue()).isEqualTo("unsafe");
        assertThat(record.at("/answer/tellingWhy").textValue()).isEqualTo("He might hurt her.");
    }

    private String at(String question) {
        return record.at("/decision/" + question).textValue();
    }
}
