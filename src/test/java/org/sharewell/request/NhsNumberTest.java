package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "9434765870", "4505577104", "4010232137", "9876543210"})
    void numbersThatPassTheirCheck(String number) {
        assertThat(NhsNumber.valid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "9434765991", "1234567890", "943476591", "94347659190", "943476591X",
        "٩٤٣٤٧٦٥٩١٩", ""})
    void numbersThatDoNot(String number) {
        assertThat(NhsNumber.valid(number)).isFalse();
    }

    @Test
    void aNumberWhoseCheckWouldBeTenIsNeverIssued() {
        // 1 times 10 and 1 times 2 are 12, which leaves 1 by 11: the check would be 10, which is no digit.
        for (var check = '0'; check <= '9'; check++) assertThat(NhsNumber.valid("100000001" + check)).isFalse();
    }

    @Test
    void spacesAndHyphensAreNoPartOfIt() {
        assertThat(new Child("Maya", "known", null, "943 476 5919", true).nhsNumber()).isEqualTo("9434765919");
        assertThat(new Child("Maya", "known", null, "943-476-5919", true).nhsNumber()).isEqualTo("9434765919");
    }
}
