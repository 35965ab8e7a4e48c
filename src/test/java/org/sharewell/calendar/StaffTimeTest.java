package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.Examples.utc;

import org.junit.jupiter.api.Test;

class StaffTimeTest {

    @Test
    void winterTimeIsUniversalTime() {
        assertThat(StaffTime.inFull(utc("2026-11-24 17:00"))).isEqualTo("Tuesday 24 November 2026, 17:00");
    }

    @Test
    void summerTimeIsAnHourLater() {
        assertThat(StaffTime.inFull(utc("2026-06-30 23:30"))).isEqualTo("Wednesday 1 July 2026, 00:30");
        assertThat(StaffTime.day(utc("2026-06-30 23:30"))).isEqualTo("Wednesday 1 July 2026");
    }

    @Test
    void secondsAreDroppedSoThatNothingIsReadAsLaterThanItIs() {
        assertThat(StaffTime.inFull(utc("2026-11-24 16:59:59"))).isEqualTo("Tuesday 24 November 2026, 16:59");
    }

    @Test
    void theHourThatComesTwiceSaysWhichItIs() {
        assertThat(StaffTime.inFull(utc("2026-10-25 00:30"))).isEqualTo("Sunday 25 October 2026, 01:30 BST");
        assertThat(StaffTime.inFull(utc("2026-10-25 01:30"))).isEqualTo("Sunday 25 October 2026, 01:30 GMT");
        assertThat(StaffTime.inFull(utc("2026-10-25 02:00"))).isEqualTo("Sunday 25 October 2026, 02:00");
    }
}
