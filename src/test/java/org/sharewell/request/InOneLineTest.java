package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.testing.Rule;

class InOneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"Maya Brook 03/05/2016 943 476 5919", "Maya Brook, born 3 May 2016, NHS number 9434765919",
        "Maya Brook (dob 3.5.2016), NHS no. 943-476-5919", "9434765919 Maya Brook 3-5-2016"})
    @Rule("R16")
    void nameBirthDateAndNumberAreReadFromOneLine(String about) {
        assertThat(InOneLine.child(about))
                .isEqualTo(new Child("Maya Brook", "known", LocalDate.of(2016, 5, 3), "9434765919", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maya Brook", "A baby called Rosie at 14 Weir Street", "Yusuf and Zainab Malik",
        "Maya Brook 31/02/2016", "Maya Brook 943 476 5918", "Maya Brook 01632 960001"})
    void whatCannotBeReadStaysInTheNameAsItWasWritten(String about) {
        assertThat(InOneLine.child(about)).isEqualTo(new Child(about, null, null, null, true));
    }

    @Test
    void whereOnlyANumberIsKnownItStandsForTheName() {
        assertThat(InOneLine.child("9434765919")).isEqualTo(new Child("9434765919", null, null, "9434765919", true));
    }
}
