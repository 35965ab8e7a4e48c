package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.answer;
import static org.sharewell.decision.Examples.asked;
import static org.sharewell.decision.Examples.children;
import static org.sharewell.decision.Examples.item;
import static org.sharewell.decision.Examples.notShared;
import static org.sharewell.decision.Examples.refusing;
import static org.sharewell.decision.Examples.sent;
import static org.sharewell.decision.Examples.shared;
import static org.sharewell.decision.Examples.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.Rule;

class RightInformationTest {

    private static final String CONFIRM =
            "Somebody must not learn something. Check each line for it, and tick in each that you did.";
    private static final List<Map<String, Object>> CHECKED = List.of(Map.of("about", "1", "topic", "Attendances",
            "content", "Two visits, 3 and 9 March.", "kind", "fact", "checked", true));
    private static final List<Map<String, Object>> FATHER =
            List.of(Map.of("person", "Father", "of", List.of("address")));

    @Test
    void aCompleteShareHasNothingMissing() {
        assertThat(problems(shared())).isEmpty();
    }

    @Test
    void aRefusalIsNotAskedForIt() {
        assertThat(problems(notShared())).isEmpty();
    }

    @Test
    @Clause("C92")
    void eachLineNamesTopicAndInformation() {
        var noTopic = new HashMap<>(item("1", "Two visits"));
        noTopic.remove("topic");

        assertThat(problems(shared("items", List.of(noTopic))))
                .containsExactly("Each line of what you share needs a topic and the information.");
    }

    @Test
    @Clause("C94")
    void eachLineSaysWhetherItIsFactOrOpinion() {
        var unmarked = new HashMap<>(item("1", "Two visits"));
        unmarked.remove("kind");

        assertThat(problems(shared("items", List.of(unmarked))))
                .containsExactly("Say of each line whether it is a fact or an opinion.");
    }

    @Test
    @Clause("C94")
    void whetherItIsRightAndUpToDateIsAnswered() {
        assertThat(problems(shared("accurate", null)))
                .containsExactly("Say whether you checked that it is right and up to date.");
        assertThat(problems(shared("accurate", "not-sure")))
                .containsExactly("Say what could not be checked, so that the reader knows.");
        assertThat(problems(shared("accurate", "not-sure", "accurateWhy", "The address."))).isEmpty();
    }

    @Test
    @Clause("C94")
    void nothingIsKnownAsAtADayToCome() {
        var tomorrow = new HashMap<>(item("1", "Two visits"));
        tomorrow.put("asAt", Examples.TODAY.plusDays(1).toString());

        assertThat(problems(shared("items", List.of(tomorrow))))
                .containsExactly("Information cannot be as at a day that is still to come.");
    }

    @Test
    @Rule("R15")
    @Clause("C96")
    void whatTheAskerMeansToPassOnIsAnswered() {
        var intends = asked("onward", "The conference");

        assertThat(problems(shared("onward", null), intends))
                .containsExactly("Say whether the asker may pass it on as they intend.");
        assertThat(problems(shared("onward", "not-agreed"), intends))
                .containsExactly("Say to whom it may be passed on, or that it may not be.");
        assertThat(problems(shared("onward", "not-agreed", "limits", "To nobody"), intends)).isEmpty();
        assertThat(problems(shared("onward", null))).isEmpty();
    }

    @Test
    @Rule("R6")
    @Clause({"C89", "C98"})
    void whetherThePeopleConcernedAreToldIsAnswered() {
        assertThat(problems(shared("telling", null)))
                .containsExactly("Say whether the people concerned are told, and by whom.");
    }

    @Test
    @Rule("R5")
    void aMarkOfEitherSideIsConfirmed() {
        var theirs = asked("marks", List.of("Father must not learn of this."));

        assertThat(problems(shared(), theirs)).containsExactly(CONFIRM);
        assertThat(problems(shared("marks", FATHER))).containsExactly(CONFIRM);
        assertThat(problems(shared("sourceUnnamed", true))).containsExactly(CONFIRM);
        assertThat(problems(shared("marks", FATHER, "items", CHECKED), theirs)).isEmpty();
    }

    @Test
    @Rule("R5")
    void eachLineIsConfirmedOnItsOwn() {
        var two = new ArrayList<>(CHECKED);
        two.add(Map.of("about", "1", "topic", "Address", "content", "At her uncle's", "kind", "fact"));

        assertThat(problems(shared("marks", FATHER, "items", two))).containsExactly(CONFIRM);
    }

    @Test
    @Rule("R5")
    void aMarkSaysWhoMustNotLearnWhat() {
        assertThat(problems(shared("marks", List.of(Map.of("person", "Father")), "items", CHECKED)))
                .containsExactly("Say of each person who must not learn something who it is, and what they must not learn.");
    }

    @Test
    @Rule("R10")
    void anEmergencyIsAskedForTheInformationAndTheMarksOnly() {
        var told = Map.of("topic", "Where she is", "content", "At her uncle's");
        var emergency = sent("answer", "decide", "harmIfWaits", true, "items", List.of(told));

        assertThat(problems(emergency)).isEmpty();
        assertThat(problems(emergency, asked("marks", List.of("Father must not learn of this."))))
                .containsExactly(CONFIRM);
        assertThat(problems(sent("answer", "decide", "harmIfWaits", true))).containsExactly("Write what you share.");
    }

    @Test
    @Rule("R3")
    @Clause("C92")
    void whoeverSharesAboutAChildSaysWhatAboutThatChild() {
        var onlyTheFirst = shared("decisions", List.of(sharing(), Map.of("sameAs", "1")),
                "items", List.of(item("1", "Two visits")));

        assertThat(ofChild(1, onlyTheFirst)).isEmpty();
        assertThat(ofChild(2, onlyTheFirst))
                .containsExactly("You share, but no line says what. Add it under “What you share”.");
    }

    @Test
    @Rule("R3")
    void aLineAboutAllIsAboutEachChild() {
        var both = shared("decisions", List.of(sharing(), Map.of("sameAs", "1")),
                "items", List.of(item("all", "Two visits")));

        assertThat(ofChild(1, both)).isEmpty();
        assertThat(ofChild(2, both)).isEmpty();
    }

    @Test
    @Rule("R3")
    void nothingIsSharedAboutAChildWhoIsRefused() {
        var refused = "You do not share about this child, but a line of what you share is about them. Say about whom it is,"
                + " or take it out.";

        for (var about : List.of("2", "all")) {
            var sent = shared("decisions", List.of(sharing(), refusing()), "items", List.of(item("1", "x"), item(about, "y")));
            assertThat(ofChild(1, sent)).isEmpty();
            assertThat(ofChild(2, sent)).containsExactly(refused);
        }
    }

    private static List<String> ofChild(int number, Sent sent) {
        return new RightInformation().problems(sent.decisions().get(number - 1), new Question.Circumstances(
                asked("children", children("Maya", "Tom")), sent, number, false, Examples.catalogue(), Examples.POLICE,
                Examples.TODAY));
    }

    private static List<String> problems(Sent sent) {
        return problems(sent, asked());
    }

    private static List<String> problems(Sent sent, Asked asked) {
        return RightInformation.problems(sent, asked, Examples.TODAY);
    }
}
