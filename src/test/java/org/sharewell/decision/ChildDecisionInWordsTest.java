package org.sharewell.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.Clause;
import org.sharewell.testing.FormFile;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.web.Told;
import org.springframework.beans.factory.annotation.Autowired;

@SharewellTest
class ChildDecisionInWordsTest {

    /** What only leads through the form. */
    private static final Set<String> NO_ANSWERS = Set.of("sameAs", "whoIsMeant");

    private static final Map<String, Object> FROM_THE_CATALOGUE = Map.of("basis", "public-task", "condition",
            "safeguarding-of-children", "matchedOn", List.of("birth-date"),
            "recipient", "health");

    @Autowired
    ChildDecisionInWords inWords;
    @Autowired
    ObjectMapper json;

    @Test
    @Clause("C91")
    void whateverTheFormAsksIsInTheRecordByItsQuestionAndItsAnswer() {
        var fields = new HashMap<>(FormFile.of("answer-request", "decide-request").fields().get("decisions").rows());
        fields.keySet().removeAll(NO_ANSWERS);
        var answers = new HashMap<String, Object>();
        fields.forEach((key, field) -> answers.put(key, FROM_THE_CATALOGUE.getOrDefault(key, answer(field))));

        var lines = inWords.parts(json.convertValue(answers, ChildDecision.class), "Maya Brook").stream()
                .flatMap(part -> part.lines().stream()).toList();

        assertThat(lines).extracting(Told.Line::label).containsExactlyInAnyOrderElementsOf(
                fields.values().stream().map(ChildDecisionInWordsTest::question).toList());
        assertThat(lines).extracting(Told.Line::text).noneMatch(text -> text.matches("[a-z]+(-[a-z]+)+"));
    }

    @Test
    @Rule("R7")
    void whatIsNotToldToTheAskerStandsApart() {
        var refusal = json.convertValue(Map.of("outcome", "not-share", "refusalReasons", List.of("third-party"),
                "reasonTold", "Not now.", "withheldKind", "Reports", "deliberation", "He is a source."), ChildDecision.class);

        var parts = inWords.parts(refusal, "Maya Brook");

        assertThat(parts).extracting(Told.Part::own).containsExactly(false, true);
        assertThat(parts.get(0).lines()).extracting(Told.Line::text).containsExactly("No", "Not now.");
        assertThat(parts.get(1).lines()).extracting(Told.Line::text)
                .containsExactly("It would put somebody else at risk", "Reports", "He is a source.");
    }

    @Test
    @Rule("R4")
    void whomItCouldNotBeToldAboutIsSaidWithTheQuestion() {
        var unclear = json.convertValue(Map.of("outcome", "cannot-tell", "whoIsMeant", "Born in 2014 or in 2016?"),
                ChildDecision.class);

        assertThat(inWords.parts(unclear, "Maya Brook")).singleElement().satisfies(part ->
                assertThat(part.lines()).extracting(Told.Line::text)
                        .containsExactly("We cannot tell who is meant", "Born in 2014 or in 2016?"));
    }

    private static Object answer(FormFile.Field field) {
        var first = field.json().path("values").path(0).path("value").asText();
        return switch (field.type()) {
            case "checkbox" -> true;
            case "checklist" -> List.of(first);
            case "datetime" -> "2026-11-24";
            case "radio", "select" -> first;
            default -> "Words of a person.";
        };
    }

    private static String question(FormFile.Field field) {
        return field.json().path(field.type().equals("datetime") ? "dateLabel" : "label").asText();
    }
}
