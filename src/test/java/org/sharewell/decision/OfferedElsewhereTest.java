package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharewell.testing.Answers.but;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.calendar.StaffTime;
import org.sharewell.testing.Answers;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestAgency;

/** What another agency needs more than the asker is offered to it, linked to the request. */
@SharewellTest
class OfferedElsewhereTest extends Deciding {

    TestAgency health;

    @BeforeEach
    void somebodyElse() {
        health = agencies.make("health");
    }

    @Test
    @Rule("R4")
    @Clause({"C62", "C63", "C93"})
    void itReachesThemAndTheAskerLearnsThatItWas() {
        policeAreAsked();

        policeAnswer(shared(offered()));
        walk.claim(health.practitioner(), answer + "-1b", READ);
        var read = walk.form(health.practitioner(), answer + "-1b", READ);

        assertThat(decisions()).extracting(decision -> decision.entry().decision()).containsExactly("offered-elsewhere");
        assertThat(facts().path("withWhom").textValue()).isEqualTo(health.id() + ": practitioner");
        assertThat(facts().at("/decision/recipientPurpose").textValue()).isEqualTo("To see her at the clinic.");
        assertThat(facts().at("/decision/recipientNeed").textValue()).isEqualTo("They see her weekly.");
        assertThat(read.get("items").toString()).contains("Two visits, 3 and 9 March.");
        assertThat(read.get("told").toString()).contains("To see her at the clinic.", "They see her weekly.");
        assertThat(askerSees()).isEqualTo("Offered to somebody else, " + at() + ". Offered to " + health.id()
                + ", who need it more. Matched on name, address.");
        assertThat(delivered(1)).isFalse();
        assertThat(ended()).isEqualTo("EndEvent_InformationShared");
    }

    @Test
    @Rule({"R4", "R9"})
    void itsReadingIsRecordedAndLimitedAsForEveryShare() {
        policeAreAsked();
        policeAnswer(but(shared(offered()), "limits", "Not for the landlord."));
        var share = answer + "-1b";
        assertThat(mailTo(health.practitioner(), share + " delivered")).hasSize(1);
        assertThat(walk.form(health.practitioner(), share, READ).toString()).doesNotContain("Two visits");
        assertThatThrownBy(() -> walk.claim(csc.practitioner(), share, READ)).isInstanceOf(RuntimeException.class);

        walk.claim(health.otherPractitioner(), share, READ);
        assertThat(walk.form(health.otherPractitioner(), share, READ)).containsEntry("limits", "Not for the landlord.");
        walk.send(health.otherPractitioner(), share, READ, Map.of("passOn", "as-said"));

        assertThat(register.about(share)).extracting(line -> line.entry().event() + " " + line.entry().actor())
                .containsExactly("Information delivered null", "Information opened " + health.otherPractitioner(),
                        "Information read and put away " + health.otherPractitioner());
    }

    @Test
    @Rule({"R4", "R5"})
    void whereSomebodyMustNotLearnSomethingTheAskerIsNotToldToWhomUnlessTheDeciderAllowsIt() {
        policeAreAsked(Map.of("checked", true, "people", List.of(Map.of("name", "Carl Brook", "relation", "father",
                "wanted", false, "mustNotLearn", List.of("address")))));
        walk.claim(police.practitioner(), answer, DECIDE);
        assertThat(walk.form(police.practitioner(), answer, DECIDE).get("decisions").toString())
                .contains("recipientUntold=true");

        policeAnswer(but(Answers.checked(), "decisions", List.of(but(offered(), "recipientUntold", true))));

        assertThat(askerSees()).contains("Offered to somebody else, who needs it more.").doesNotContain(health.id());
        walk.claim(health.practitioner(), answer + "-1b", READ);
        assertThat(walk.form(health.practitioner(), answer + "-1b", READ).get("mustNotLearn").toString())
                .contains("Carl Brook, father must not learn where somebody lives");
    }

    @Test
    @Rule({"R3", "R4"})
    void twoChildrenMayHaveTwoRecipientsAndEachReadsTheirsAlone() {
        policeAreAsked(Map.of("children", List.of(child("Maya Brook"), child("Tom Brook"))));
        var tom = but(but(offered(), "limitedByPower", "yes"), "powerLimit", "For his own case only.");

        policeAnswer(but(shared(sharing(), tom), "items", List.of(item("1", "Maya came twice."), item("2", "Tom came once."))));
        walk.claim(health.practitioner(), answer + "-1b", READ);
        var theirs = walk.form(health.practitioner(), answer + "-1b", READ);

        assertThat(decisions()).extracting(decision -> decision.entry().decision())
                .containsExactly("shared", "offered-elsewhere");
        assertThat(received(1).toString()).contains("Maya came twice.").doesNotContain("Tom came once.", "For his own case");
        assertThat(theirs.toString()).contains("Tom came once.", "For his own case only.").doesNotContain("Maya came twice.");
        assertThat(askerSees()).contains("Shared in part", "Maya Brook: Shared.",
                "Tom Brook: Offered to " + health.id() + ", who need it more.");
    }

    @Test
    @Rule({"R3", "R4"})
    void whoeverIsOfferedOneChildsShareReadsThatChildsNameAlone() {
        policeAreAsked(Map.of("children", List.of(child("Maya Brook"), child("Tom Brook"))));

        policeAnswer(but(shared(sharing(), offered()), "items", List.of(item("all", "They came once."))));
        walk.claim(health.practitioner(), answer + "-1b", READ);

        assertThat(walk.form(health.practitioner(), answer + "-1b", READ).get("items").toString())
                .contains("They came once.", "about=Tom Brook").doesNotContain("Maya", "All children");
        assertThat(received(1).get("items").toString()).contains("about=All children asked about");
    }

    private Map<String, Object> offered() {
        return sharing("recipient", health.id(), "recipientPurpose", "To see her at the clinic.", "recipientNeed",
                "They see her weekly.");
    }

    private String at() {
        return StaffTime.inFull(decisions().get(0).at());
    }

    private static Map<String, Object> child(String name) {
        return Map.of("name", name, "birthDateIs", "not-known", "wanted", true);
    }

    private static Map<String, Object> item(String about, String content) {
        return Map.of("about", about, "topic", "Attendances", "content", content, "kind", "fact");
    }
}
