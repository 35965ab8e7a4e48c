package org.sharewell.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FormWordsTest {

    final FormWords form = new FormWords(
            FormSchema.of("forms/answer-request/decide-request.form", new ObjectMapper()).fields());

    @Test
    void aQuestionAndItsAnswerAreThoseOfTheForm() {
        assertThat(form.question("answer")).isEqualTo("Your answer");
        assertThat(form.answer("answer", "nothing-held")).isEqualTo("We hold nothing");
        assertThat(form.question("whereLooked")).isEqualTo("Where did you look?");
    }

    @Test
    void aListsRowsHaveTheirOwn() {
        var rows = form.rows("decisions");

        assertThat(rows.question("consentOn")).isNotBlank();
        assertThat(rows.answers("justification", List.of("cause", "prevent")))
                .matches("There is reasonable cause .*; It prevents .*");
    }

    @Test
    void whatIsNotAnsweredHasNoWords() {
        assertThat(form.answer("answer", null)).isNull();
        assertThat(form.rows("decisions").answers("justification", List.of())).isNull();
    }

    @Test
    void somebodysOwnWordsAreLeftAsTheyAre() {
        assertThat(form.answer("whereLooked", "The archive.")).isEqualTo("The archive.");
        assertThat(form.answer("answer", "no-longer-offered")).isEqualTo("no-longer-offered");
    }

    @Test
    void aFieldThatIsNotThereIsAMistakeOfTheProgram() {
        assertThatIllegalStateException().isThrownBy(() -> form.question("colour"));
    }
}
