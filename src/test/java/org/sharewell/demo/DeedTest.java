package org.sharewell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DeedTest {

    @Test
    void daysAreCountedFromTheDayOnWhichItHappened() {
        var clock = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC);
        var deed = new Deed(Duration.ofDays(2), "amina", null, null, "Describe request", null, null,
                Map.of("consents", List.of(Map.of("on", "3 days ago", "how", "By letter, 3 days ago")),
                        "birthDate", "-60 days ago"));

        assertThat(deed.answers(clock)).isEqualTo(Map.of(
                "consents", List.of(Map.of("on", "2026-06-29", "how", "By letter, 3 days ago")),
                "birthDate", "2026-08-31"));
    }

    @Test
    void hoursAreCountedFromTheMomentToTheMinute() {
        var clock = Clock.fixed(Instant.parse("2026-07-01T23:30:20Z"), ZoneOffset.UTC);
        var deed = new Deed(Duration.ofDays(2), "tom", null, null, "Describe report", "-breach", null,
                Map.of("noticedAt", "2 hours ago"));

        assertThat(deed.answers(clock)).isEqualTo(Map.of("noticedAt", "2026-07-01T21:30:00Z"));
        assertThat(deed.record("B26-00001")).isEqualTo("B26-00001-breach");
    }

    @Test
    void whatAnAgencyDoesBelongsToItsPartOfTheRequest() {
        var deed = new Deed(Duration.ZERO, "ian", null, null, "Decide request", "police", null, Map.of());

        assertThat(deed.record("R26-00001")).isEqualTo("R26-00001.police");
    }
}
