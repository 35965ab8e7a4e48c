package org.sharewell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.consent.Stops.stop;
import static org.sharewell.consent.Stops.view;
import static org.sharewell.consent.Stops.way;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharewell.process.Option;
import org.sharewell.testing.Rule;

@Rule("R1")
class ViewPolicyTest {

    @ParameterizedTest
    @CsvSource({"public-interest,WEIGH,ask,ask", "public-interest,WEIGH,do-not-ask-yet,choose",
        "ask-lead,ASK_LEAD,ask,ask", "ask-lead,ASK_LEAD,do-not-ask-yet,choose", "ask-lead,SEEK_CONSENT,ask,choose",
        "ask-lead,WEIGH,ask,choose"})
    void theLeadsYesOpensWhatWasWeighedOrIsNotClear(String chosen, Gate.Route route, String view, String next) {
        assertThat(ViewPolicy.next(view(asked(chosen, route), view))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "public-interest | WEIGH        | If you say that it may be asked, it is asked at once. Your yes is enough.",
        "ask-lead        | ASK_LEAD     | If you say that it may be asked, it is asked at once. Your yes is enough.",
        "ask-lead        | SEEK_CONSENT | Your view is advice here. The practitioner gets it at once and chooses",
        "find-out        | ASK_LEAD     | It has been asked already, for as little as is needed to find out."})
    void whoGivesAViewReadsWhatItDoes(String chosen, Gate.Route route, String effect) {
        assertThat(ViewPolicy.effect(asked(chosen, route))).startsWith(effect);
    }

    @Test
    void whatIsAskedAlreadyIsJudgedAsThat() {
        var waitedFor = asked("ask-lead", Gate.Route.ASK_LEAD);
        var meanwhile = asked("find-out", Gate.Route.ASK_LEAD);

        assertThat(ViewPolicy.views(waitedFor)).extracting(Option::value)
                .isEqualTo(ViewPolicy.views(meanwhile).stream().map(Option::value).toList());
        assertThat(ViewPolicy.inWords(view(waitedFor, "do-not-ask-yet")))
                .isEqualTo("It should not be asked yet. Because.");
        assertThat(ViewPolicy.inWords(view(meanwhile, "do-not-ask-yet")))
                .isEqualTo("No more should be asked for now. Because.");
    }

    @Test
    void goingOnAtOnceIsNoFindingOut() {
        assertThat(ViewPolicy.meanwhile(stop(Gate.Route.ASK_LEAD).choosing(WayOn.atOnce("He is near.", "07700 900123")))).isFalse();
    }

    private static Considered asked(String chosen, Gate.Route route) {
        return stop(route).choosing(way(chosen, null, null));
    }
}
