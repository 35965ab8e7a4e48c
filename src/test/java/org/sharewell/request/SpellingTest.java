package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Rule;

class SpellingTest {

    private static final LocalDate BORN = LocalDate.of(2016, 5, 3);

    @ParameterizedTest
    @CsvSource({"Maya Brook, Maia Brooke", "Tariq Lund, Tarik Lund", "Mohammed Aslam, Muhammad Aslam",
        "Catherine O'Neill, Kathryn ONeil", "'Brook, Maya', Maya Brook", "José García, Jose Garcia",
        "Maya Ann Brook, Maya Brook", "Yusuf and Zainab Malik, Zainab Malik", "Ольга Иванова, Ольга Иванова"})
    @Rule("R17")
    void anotherSpellingIsFound(String one, String other) {
        assertThat(keys("csc", one, null, null)).containsAnyElementsOf(keys("csc", other, null, null));
    }

    @ParameterizedTest
    @CsvSource({"Maya Brook, Maya Lund", "Maya Brook, Tariq Brook", "Leo, Leo Marsden"})
    void somebodyElseIsNot(String one, String other) {
        assertThat(keys("csc", one, null, null)).doesNotContainAnyElementsOf(keys("csc", other, null, null));
    }

    @Test
    @Rule("R17")
    void theSameNumberIsFoundUnderAnyNameAndTheSameBirthDateUnderOneOfTheNames() {
        assertThat(keys("csc", "Maya Brook", null, "9434765919"))
                .containsAnyElementsOf(keys("csc", "A girl", null, "9434765919"));
        assertThat(keys("csc", "Maya Brook", BORN, null)).containsAnyElementsOf(keys("csc", "Maya", BORN, null))
                .doesNotContainAnyElementsOf(keys("csc", "Maya", BORN.plusDays(1), null))
                .doesNotContainAnyElementsOf(keys("csc", "Tariq", BORN, null));
    }

    @Test
    void noKeyIsSharedWithAnotherAgency() {
        assertThat(keys("csc", "Maya Brook", BORN, "9434765919"))
                .doesNotContainAnyElementsOf(keys("police", "Maya Brook", BORN, "9434765919"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "The baby of", "14", "…"})
    void whatIsNoNameHasNoKeys(String about) {
        assertThat(keys("csc", about, null, null)).isEmpty();
        assertThat(keys("csc", null, BORN, null)).isEmpty();
    }

    @Test
    void aDescriptionIsNotTakenForAName() {
        assertThat(keys("csc", "x y ".repeat(50) + "one two three four five six seven eight nine", null, null))
                .hasSizeLessThanOrEqualTo(15);
    }

    private static List<String> keys(String agency, String name, LocalDate born, String number) {
        return Spelling.keys(agency, new Child(name, null, born, number, true));
    }
}
