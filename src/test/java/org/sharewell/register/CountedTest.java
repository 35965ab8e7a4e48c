package org.sharewell.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.register.Counted.Figure;

/** What the statistics count of an entry is codes and times, whatever is put into it. */
class CountedTest {

    @Test
    void itIsWrittenWithoutWhatIsNotKnown() {
        var counted = Counted.nothing().urgent("now").ofKind("section-17").and("asked", null)
                .and(new Figure("answered", "shared", 3600L, true));

        assertThat(counted.text()).isEqualTo("""
                {"urgency":"now","kind":"section-17","figures":[{"measure":"asked"},\
                {"measure":"answered","value":"shared","seconds":3600,"inTime":true}]}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maya Brook", "maya brook", "Maya", "9434765919 ", "", "“csc”", "what he said:\nnothing"})
    void whatIsNoCodeBecomesOther(String words) {
        var counted = new Counted(words, words, words, List.of(new Figure(words, words, null, null)));

        assertThat(counted.text()).isEqualTo("""
                {"agency":"other","urgency":"other","kind":"other","figures":[{"measure":"other","value":"other"}]}""");
    }

    @Test
    void eachValueCountsOnceAndWhatIsMissingNotAtAll() {
        assertThat(Counted.nothing().andEach("basis", Arrays.asList("consent", null, "consent")).figures())
                .containsExactly(new Figure("basis", "consent", null, null));
    }

    @Test
    void nothingTakesLessThanNoTime() {
        assertThat(new Figure("opened", null, -3L, null).seconds()).isZero();
    }

    @Test
    void anEntryOfWhichNothingIsCountedIsLikeOneFromBefore() {
        var entry = Entry.of("R26-1", "answer-request", "Reminder sent", null, "police");

        assertThat(entry.counting(Counted.nothing().urgent("now"))).isEqualTo(entry);
    }
}
