package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.consent.Stops.gate;
import static org.sharewell.consent.Stops.stop;
import static org.sharewell.consent.Stops.way;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.testing.Rule;

/** Whether somebody new may be asked, as a consideration goes on. */
@Rule("R1")
class ConsideredTest {

    private static final Gate STOP = gate(Gate.Route.WEIGH);

    @ParameterizedTest
    @CsvSource({"ask,true", "find-out,true", "choose,false", "seek,false", "view,false", "describe,false",
        "do-not-ask,false"})
    void itIsSettledOnceItHasLedPastTheGate(String next, boolean settled) {
        assertThat(stop(Gate.Route.WEIGH).leading(next).settled()).isEqualTo(settled);
        assertThat(Considered.of(asked("refused", true), gate(Gate.Route.ASK)).settled()).isTrue();
    }

    @Test
    void aLaterDecisionNotToAskUnsettlesIt() {
        var wentOn = Considered.of(asked("refused", true), STOP).choosing(Stops.weighed()).leading("ask");
        assertThat(wentOn.settled()).isTrue();

        var stoppedAgain = wentOn.again(asked("refused", true), STOP);
        var left = stoppedAgain.choosing(way("do-not-ask", "Safe.", "Why.")).leading("do-not-ask");

        assertThat(stoppedAgain.settled()).isFalse();
        assertThat(left.settled()).isFalse();
        assertThat(left.again(asked("refused", false), STOP).settled()).isFalse();
    }

    @Test
    void whatIsDescribedAgainInOtherWordsOnlyStaysSettled() {
        var wentOn = Considered.of(asked("refused", true), STOP).choosing(Stops.weighed()).leading("ask");

        assertThat(wentOn.again(asked("refused", false), STOP).settled()).isTrue();
        assertThat(wentOn.again(asked("under-pressure", false), STOP).settled()).isFalse();
    }

    @Test
    @Rule("R10")
    void anEmergencyComesBackToTheGateWithItsRecord() {
        var wentOn = Considered.of(asked("refused", true), STOP)
                .choosing(WayOn.atOnce("He is near.", "07700 900123")).leading("ask");

        assertThat(wentOn.emergency()).contains(WayOn.atOnce("He is near.", "07700 900123"));
        assertThat(wentOn.again(asked("refused", false), STOP).settled()).isFalse();
        assertThat(stop(Gate.Route.WEIGH).emergency()).isEmpty();
    }

    private static ToConsider asked(String consent, boolean somebodyToAsk) {
        return new ToConsider("R26-00001", "csc", "ann", "Maya",
                new GateQuestion("early-help", "no", 2, consent, "none"), null, List.of(), false, somebodyToAsk);
    }
}
