package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "30 clock minutes, 30, CLOCK_MINUTES",
        "1 clock hour, 1, CLOCK_HOURS",
        "2 Working Hours, 2, WORKING_HOURS",
        "' 3  working days ', 3, WORKING_DAYS",
        "30 calendar days, 30, CALENDAR_DAYS",
        "1 calendar month, 1, CALENDAR_MONTHS"})
    void aTermIsReadAsItIsWritten(String text, int amount, Term.Unit unit) {
        assertThat(Term.of(text)).isEqualTo(new Term(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "soon", "3", "3 days", "working days", "1.5 working days", "0 working days", "-1 clock hour"})
    void whatIsNoTermIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.of(text))
                .withMessageStartingWith("\"" + text + "\" is no length of time. Write a number and a clock, such as"
                        + " \"4 clock hours\"");
    }

    @Test
    void aTermWithoutLengthOrClockIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(0, Term.Unit.WORKING_DAYS))
                .withMessage("A length of time is at least one, not 0.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(1, null))
                .withMessage("A length of time needs its clock, such as working days.");
    }

    @Test
    void oneIsSingular() {
        assertThat(Term.of("1 working days")).hasToString("1 working day");
        assertThat(Term.of("3 working day")).hasToString("3 working days");
    }

    @Property
    void aTermThatIsWrittenIsReadBack(@ForAll @Positive int amount, @ForAll Term.Unit unit) {
        var term = new Term(amount, unit);

        assertThat(Term.of(term.toString())).isEqualTo(term);
    }
}
