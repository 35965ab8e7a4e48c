package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.Examples.CHARITY;
import static org.sharewell.calendar.Examples.COUNCIL;
import static org.sharewell.calendar.Examples.POLICE;
import static org.sharewell.calendar.Examples.SCHOOL;
import static org.sharewell.calendar.Examples.at;
import static org.sharewell.calendar.Examples.utc;
import static org.sharewell.calendar.Examples.weekdaysBut;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R14")
class DigestTimesTest {

    private static final List<LocalTime> MORNING_AND_NOON = List.of(LocalTime.of(13, 30), LocalTime.of(9, 0));

    private final Deadlines deadlines = Examples.deadlines();

    @Test
    void theNextOfTheDayComesFirstInWhateverOrderTheyStand() {
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-11-24 08:59"), COUNCIL)).contains(at("2026-11-24 09:00"));
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-11-24 09:00"), COUNCIL)).contains(at("2026-11-24 13:30"));
    }

    @Test
    void whatComesOnFridayEveningIsToldOnMondayAtNine() {
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-11-27 18:45"), COUNCIL)).contains(at("2026-11-30 09:00"));
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-11-27 18:45"), POLICE)).contains(at("2026-11-28 09:00"));
    }

    @Test
    void bankHolidaysAndClosuresHaveNoDigest() {
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-12-24 14:00"), COUNCIL)).contains(at("2026-12-29 09:00"));
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-12-18 14:00"), SCHOOL)).contains(at("2027-01-04 09:00"));
    }

    @Test
    void atAnHourWhenNobodyIsThereNoneComes() {
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-11-24 09:30"), CHARITY)).contains(at("2026-11-26 09:00"));
    }

    @Test
    void theyKeepToTheClocksOnTheWallWhenThoseChange() {
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-03-28 14:00"), POLICE)).contains(utc("2026-03-29 08:00"));
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-10-24 14:00"), POLICE)).contains(utc("2026-10-25 09:00"));
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsTheirChangeAndOneThatComesTwiceComesOnce() {
        var atNight = List.of(LocalTime.of(1, 30));

        assertThat(deadlines.nextOf(atNight, at("2026-03-28 14:00"), POLICE)).contains(utc("2026-03-29 01:00"));
        assertThat(deadlines.nextOf(atNight, utc("2026-10-25 00:30"), POLICE)).contains(utc("2026-10-26 01:30"));
    }

    @Test
    void withoutTimesAndWhereNobodyComesForAYearThereIsNone() {
        var closed = weekdaysBut(List.of(Examples.closure("2026-01-01", "2028-12-31")), Set.<LocalDate>of());

        assertThat(deadlines.nextOf(List.of(), at("2026-11-24 09:30"), POLICE)).isEmpty();
        assertThat(deadlines.nextOf(MORNING_AND_NOON, at("2026-11-24 09:30"), closed)).isEmpty();
    }
}
