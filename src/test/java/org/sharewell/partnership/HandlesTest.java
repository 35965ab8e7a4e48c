package org.sharewell.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R12")
class HandlesTest {

    @Test
    void aTeamFitsWhatItNamesAndNothingElse() {
        var enquiriesInTheNorth = handles(Set.of("enquiry"), Set.of("North"));

        assertThat(enquiriesInTheNorth.fits("enquiry", "North")).isEqualTo(2);
        assertThat(enquiriesInTheNorth.fits("enquiry", "South")).isZero();
        assertThat(enquiriesInTheNorth.fits("early-help", "North")).isZero();
        assertThat(enquiriesInTheNorth.fits("enquiry", null)).isZero();
        assertThat(enquiriesInTheNorth.fits(null, null)).isZero();
    }

    @Test
    void whoNamesKindAndAreaFitsCloserThanWhoNamesOne() {
        assertThat(handles(Set.of("enquiry"), Set.of()).fits("enquiry", "North")).isEqualTo(1);
        assertThat(handles(Set.of(), Set.of("North")).fits("enquiry", "North")).isEqualTo(1);
        assertThat(Handles.NOTHING.fits("enquiry", "North")).isZero();
    }

    @Test
    void twoTeamsCompeteWhereTheSameRequestFitsBothEquallyWell() {
        assertThat(handles(Set.of("enquiry"), Set.of()).competesWith(handles(Set.of("enquiry", "other"), Set.of()))).isTrue();
        assertThat(handles(Set.of("enquiry"), Set.of("North")).competesWith(handles(Set.of("enquiry"), Set.of("South"))))
                .isFalse();
        assertThat(handles(Set.of("enquiry"), Set.of()).competesWith(handles(Set.of("enquiry"), Set.of("North")))).isFalse();
        assertThat(Handles.NOTHING.competesWith(Handles.NOTHING)).isFalse();
    }

    private static Handles handles(Set<String> kinds, Set<String> areas) {
        return new Handles(kinds, areas, false);
    }
}
