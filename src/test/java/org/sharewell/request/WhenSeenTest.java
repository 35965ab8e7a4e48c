package org.sharewell.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.sharewell.partnership.Partnership;
import org.sharewell.testing.Agencies;
import org.sharewell.testing.Rule;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Before it is sent, the form says when an agency will see it. */
@SharewellTest
@Rule("R13")
class WhenSeenTest {

    @Autowired
    Agencies agencies;
    @Autowired
    Partnership partnership;
    @Autowired
    TestClock clock;
    @Autowired
    WhenSeen whenSeen;

    @Test
    void whoIsThereSeesItNow() {
        clock.itIs(Instant.parse("2026-11-20T12:00:00Z"));

        assertThat(said("police", false)).isEqualTo("open now");
        assertThat(said("health", true)).isEqualTo("open now");
    }

    @Test
    void onAFridayEveningAnOfficeSaysWhenItOpensAndWhomToCall() {
        clock.itIs(Instant.parse("2026-11-20T18:00:00Z"));

        assertThat(said("health", true)).isEqualTo("closed, opens Monday 23 November 2026, 09:00; on duty:"
                + " 0300 111 2222; nobody covers");
        assertThat(said("police", false)).isEqualTo("open now");
    }

    private String said(String kind, boolean officeHours) {
        var agency = officeHours ? agencies.makeWithOfficeHours(kind) : agencies.make(kind);
        return whenSeen.inWords(partnership.unit(agency.id()).orElseThrow());
    }
}
