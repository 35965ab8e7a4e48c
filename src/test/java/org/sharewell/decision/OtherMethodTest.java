package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharewell.testing.Answers.but;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;

/** Sent another way than in Sharewell, through the running application. */
@SharewellTest
class OtherMethodTest extends Deciding {

    private static final String TOLD = "Lead information officer told of a method that is not agreed";

    @Test
    @Rule("R34")
    @Clause({"C22", "C95"})
    void whatIsAgreedIsRecordedAsSuchAndTellsNobody() {
        policeAreAsked();

        policeAnswer(but(Answers.shared(), "method", "secure-mail"));

        assertThat(facts().path("way").textValue())
                .isEqualTo("Secure mail: agreed between " + police.id() + " and " + csc.id());
        assertThat(received(1)).containsEntry("sentBy", "Secure mail");
        assertThat(events()).doesNotContain(TOLD);
    }

    @Test
    @Rule("R34")
    @Clause("C22")
    void anotherMethodIsRecordedWithItsReasonAndToldToTheOfficerWithoutContent() {
        policeAreAsked();

        policeAnswer(but(but(Answers.shared(), "method", "by-hand"), "methodWhy", "Their line is down."));

        assertThat(facts().path("way").textValue()).startsWith("By hand, signed for: not agreed between");
        assertThat(facts().at("/answer/methodWhy").textValue()).isEqualTo("Their line is down.");
        assertThat(events()).contains(TOLD);
        assertThat(mailTo(police.leadInformationOfficer(), answer + "-1 other method"))
                .contains("Sent by a method that is not agreed: " + answer);
    }

    @Test
    @Rule({"R10", "R34"})
    void whatIsRuledOutIsAskedFirstUnlessHarmIsFeared() {
        var byMail = but(but(Answers.shared(), "method", "ordinary-mail"), "methodWhy", "Their line is down.");
        policeAreAsked(Map.of("cause", "no", "levelWhy", "Four visits in a month."));
        assertThat(form()).containsEntry("methodsToAllow", List.of("ordinary-mail"));
        assertThatThrownBy(() -> policeSend(byMail)).hasMessageContaining("is ruled out. Ask your lead information officer")
                .hasMessageContaining("lead-information-officer of " + police.id());
        policeAnswer(but(withBothSides(byMail), "methodAllowedBy", police.leadInformationOfficer()));
        assertThat(facts().at("/answer/methodAllowedBy").textValue()).isEqualTo(police.leadInformationOfficer());

        policeAreAsked();
        assertThat(form()).containsEntry("methodsToAllow", List.of());
        policeAnswer(byMail);
        assertThat(facts().path("way").textValue()).startsWith("Ordinary e-mail: ruled out between");
        assertThat(events()).contains(TOLD);
    }

    @Test
    @Rule({"R11", "R34"})
    @Clause("C22")
    void whoeverIsNamedAsHavingAllowedItIsOneOfTheLeadsAndIsToldSo() {
        var byMail = withBothSides(but(but(Answers.shared(), "method", "ordinary-mail"), "methodWhy",
                "Their line is down."));
        policeAreAsked(Map.of("cause", "no", "levelWhy", "Four visits in a month."));
        assertThat(form().get("officers").toString()).contains("value=" + police.leadInformationOfficer(),
                "value=" + police.deputyLeadInformationOfficer());
        assertThatThrownBy(() -> policeSend(but(byMail, "methodAllowedBy", police.lineManager())))
                .hasMessageContaining("has an answer that is not offered now");

        policeAnswer(but(byMail, "methodAllowedBy", police.deputyLeadInformationOfficer()));

        assertThat(events()).contains(TOLD, "Permission recorded, and told to whoever is named as giving it");
        assertThat(mailTo(police.deputyLeadInformationOfficer(), answer + "-1 method allowed"))
                .contains("Your permission was recorded: " + answer);
        assertThat(mailTo(police.leadInformationOfficer(), answer + "-1 other method"))
                .contains("Sent by a method that is not agreed: " + answer);
    }

    @Test
    @Rule("R8")
    void aHandlingConditionTravelsWithItsLine() {
        policeAreAsked();

        policeAnswer(but(Answers.shared(), "items", List.of(
                Map.of("about", "1", "topic", "Attendances", "content", "Two visits.", "kind", "fact"),
                Map.of("about", "1", "topic", "Report", "content", "He was seen there.", "kind", "fact", "handling",
                        "Not to be used in court."))));

        assertThat(facts().path("shared").findValuesAsText("handling")).containsExactly("Not to be used in court.");
        assertThat(received(1).get("items").toString()).containsSubsequence("Attendances", "Report")
                .contains("handling=Not to be used in court.");
    }

    private Map<String, Object> form() {
        walk.claim(police.practitioner(), answer, DECIDE);
        return walk.form(police.practitioner(), answer, DECIDE);
    }

    /** Without reasonable cause both sides are weighed in full. */
    private static Map<String, Object> withBothSides(Map<String, Object> sent) {
        return but(sent, "decisions", List.of(sharing("ifShared", "They may move away.", "justification",
                List.of("prevent"))));
    }
}
