package org.sharewell.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Rule;

@Rule("R5")
class MarkTest {

    @Test
    void itSaysWhoMustNotLearnWhat() {
        assertThat(new Mark("Father", List.of("request")).inWords()).isEqualTo("Father must not learn of this.");
        assertThat(new Mark("Father", List.of("address", "source")).inWords()).isEqualTo(
                "Father must not learn where somebody lives, goes to school or works, who said it.");
        assertThat(Mark.OF_SOURCE.inWords()).isEqualTo(
                "The family, and everybody outside, must not learn who said it.");
    }

    @Test
    void onePersonHasOneLine() {
        assertThat(Mark.byPerson(List.of(new Mark("Father", List.of("request")), new Mark("Aunt", List.of("source")),
                new Mark("Father", List.of("address", "request")))))
                .containsExactly(new Mark("Father", List.of("request", "address")), new Mark("Aunt", List.of("source")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Dan Brook, father | Father", "Dan Brook, father | dan brook",
        "The father | Father", "Mr Brook | Dan Brook, father"})
    void whoeverMayBeMeantIsMeant(String marked, String called) {
        assertThat(new Mark(marked, List.of("request")).hidesFrom(called)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Dan Brook, father | Mother", "Mother's partner | Mother",
        "Dan Brook, father | Maya Brook", "Father | the"})
    void anotherPersonIsAnother(String marked, String called) {
        assertThat(new Mark(marked, List.of("request")).hidesFrom(called)).isFalse();
    }

    @Test
    void whoMustNotLearnAnAddressMayLearnOfTheRequest() {
        assertThat(new Mark("Father", List.of("address")).hidesFrom("Father")).isFalse();
    }
}
