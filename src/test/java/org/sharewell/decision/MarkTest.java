package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.decision.Examples.answer;
import static org.sharewell.decision.Examples.sent;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R5")
class MarkTest {

    @Test
    void itSaysWhoMustNotLearnWhat() {
        assertThat(new Mark("Father", List.of("request")).inWords()).isEqualTo("Father must not learn of this.");
        assertThat(new Mark("Father", List.of("address", "source")).inWords()).isEqualTo(
                "Father must not learn where somebody lives, goes to school or works, who said it.");
    }

    @Test
    void onceSetItStaysOnAllThatFollows() {
        var father = List.of(new Mark("Father", List.of("address")));
        var answer = answer(sent("answer", "question-back", "question", "Which school?",
                "marks", List.of(Map.of("person", "Father", "of", List.of("address")))),
                sent("answer", "question-back", "question", "Which year?"));

        assertThat(answer.marksUpTo(1)).isEqualTo(father);
        assertThat(answer.marksUpTo(2)).isEqualTo(father);
        assertThat(answer.marksUpTo(0)).isEmpty();
    }
}
