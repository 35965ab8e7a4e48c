package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.consent.Stops.said;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Rule;

class HeardPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @ParameterizedTest
    @CsvSource({"given,ASK,ask", "to-be-asked,SEEK_CONSENT,seek", "refused,WEIGH,choose",
        "left-out,SEEK_CONSENT,choose", "to-be-asked,WEIGH,choose", "given,ASK_LEAD,choose"})
    @Rule("R1")
    void theRequestGoesOnWhenTheLastConsentIsIn(String said, Gate.Route route, String next) {
        assertThat(HeardPolicy.next(new Heard(said(said), false, false, null, null), Stops.stop(route, "none", said)))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"to-be-asked,SEEK_CONSENT", "given,ASK"})
    @Rule("R1")
    void whoeverWantsAnotherWayChoosesIt(String said, Gate.Route route) {
        assertThat(HeardPolicy.next(new Heard(said(said), true, false, null, null), Stops.stop(route, "none", said)))
                .isEqualTo("choose");
    }

    @Test
    @Rule("R10")
    void harmTakesOneSentenceAndANumberAndGoesOn() {
        var harm = new Heard(null, false, true, "He is near.", "07700 900123");

        assertThat(HeardPolicy.problems(new Heard(null, false, true, null, null), TODAY))
                .containsExactly("Say in one sentence what may happen if this waits.",
                        "Leave the number at which you can be called at once.");
        assertThat(HeardPolicy.problems(harm, TODAY)).isEmpty();
        assertThat(HeardPolicy.next(harm, Stops.stop(Gate.Route.SEEK_CONSENT, "none", "to-be-asked"))).isEqualTo("ask");
    }

    @Test
    void somebodyIsNamedUnlessAnotherWayIsWanted() {
        assertThat(HeardPolicy.problems(new Heard(null, false, false, null, null), TODAY))
                .containsExactly("Name at least one person whose consent is needed.");
        assertThat(HeardPolicy.problems(new Heard(null, true, false, null, null), TODAY)).isEmpty();
    }

    @Test
    void whatIsWrittenDownIsRightOnAnyWay() {
        assertThat(HeardPolicy.problems(new Heard(said("left-out"), true, false, null, null), TODAY))
                .containsExactly("Say why a person is left out.");
    }

    @Test
    void theRegisterSaysWhichItWas() {
        assertThat(List.of(new Heard(null, false, true, "He is near.", "07700 900123"), new Heard(null, true, false, null, null),
                new Heard(said("given"), false, false, null, null)).stream().map(HeardPolicy::event))
                .containsExactly("Consent not waited for, a child may come to harm", "Another way on wanted",
                        "Consent recorded");
    }

    @Test
    void whatIsNotAskedInAnEmergencyIsDropped() {
        assertThat(new Heard(said("given"), true, true, "He is near.", "07700 900123"))
                .isEqualTo(new Heard(null, false, true, "He is near.", "07700 900123"));
        assertThat(new Heard(null, false, false, "He is near.", "07700 900123").harmSentence()).isNull();
    }
}
