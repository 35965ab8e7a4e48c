package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.Examples.CHARITY;
import static org.sharewell.calendar.Examples.COUNCIL;
import static org.sharewell.calendar.Examples.DUTY_TEAM;
import static org.sharewell.calendar.Examples.POLICE;
import static org.sharewell.calendar.Examples.SCHOOL;
import static org.sharewell.calendar.Examples.at;
import static org.sharewell.calendar.Examples.closure;
import static org.sharewell.calendar.Examples.opening;
import static org.sharewell.calendar.Examples.utc;
import static org.sharewell.calendar.Examples.weekdaysBut;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.Rule;

@Rule("R13")
class OpeningTest {

    private final Deadlines deadlines = Examples.deadlines();

    @Test
    void whileItIsOpenTheNextOpeningIsNow() {
        var now = at("2026-11-24 09:15");

        assertThat(deadlines.isOpen(now, COUNCIL)).isTrue();
        assertThat(deadlines.nextOpening(now, COUNCIL)).isEqualTo(now);
    }

    @Test
    void anAgencyIsOpenFromTheMinuteOfOpeningAndNoLongerAtTheMinuteOfClosing() {
        assertThat(deadlines.isOpen(at("2026-11-24 08:29:59"), COUNCIL)).isFalse();
        assertThat(deadlines.isOpen(at("2026-11-24 08:30"), COUNCIL)).isTrue();
        assertThat(deadlines.isOpen(at("2026-11-24 17:29:59"), COUNCIL)).isTrue();
        assertThat(deadlines.isOpen(at("2026-11-24 17:30"), COUNCIL)).isFalse();
    }

    @Test
    void theNextOpeningIsAfterLunchTomorrowOrOnMonday() {
        assertThat(deadlines.nextOpening(at("2026-11-24 12:45"), COUNCIL)).isEqualTo(at("2026-11-24 13:30"));
        assertThat(deadlines.nextOpening(at("2026-11-24 17:30"), COUNCIL)).isEqualTo(at("2026-11-25 08:30"));
        assertThat(deadlines.nextOpening(at("2026-11-27 20:00"), COUNCIL)).isEqualTo(at("2026-11-30 08:30"));
        assertThat(deadlines.nextOpening(at("2026-11-27 20:00"), CHARITY)).isEqualTo(at("2026-11-28 10:00"));
    }

    @Test
    void theNextOpeningIsAfterTheHolidays() {
        assertThat(deadlines.nextOpening(at("2026-12-24 18:00"), COUNCIL)).isEqualTo(at("2026-12-29 08:30"));
        assertThat(deadlines.nextOpening(at("2026-04-02 18:00"), COUNCIL)).isEqualTo(at("2026-04-07 08:30"));
        assertThat(deadlines.nextOpening(at("2026-07-21 16:00"), SCHOOL)).isEqualTo(at("2026-09-02 08:00"));
    }

    @Test
    void roundTheClockSomebodyIsThereOnChristmasDay() {
        var christmas = at("2026-12-25 03:00");

        assertThat(deadlines.isOpen(christmas, POLICE)).isTrue();
        assertThat(deadlines.nextOpening(christmas, POLICE)).isEqualTo(christmas);
    }

    @Test
    void aSaturdayChristmasIsABankHolidayForThoseWhoOpenOnSaturdays() {
        assertThat(deadlines.isOpen(at("2027-12-18 11:00"), CHARITY)).isTrue();
        assertThat(deadlines.isOpen(at("2027-12-25 11:00"), CHARITY)).isFalse();
    }

    @Test
    void anAgencyMayOpenOnABankHoliday() {
        var worksEasterMonday = weekdaysBut(List.of(), Set.of(LocalDate.parse("2026-04-06")));

        assertThat(deadlines.isOpen(at("2026-04-06 10:00"), worksEasterMonday)).isTrue();
        assertThat(deadlines.isOpen(at("2026-04-06 10:00"), COUNCIL)).isFalse();
    }

    @Test
    void nightsAreOpenOverMidnight() {
        assertThat(deadlines.isOpen(at("2026-11-24 23:59:59"), DUTY_TEAM)).isTrue();
        assertThat(deadlines.isOpen(at("2026-11-25 00:00"), DUTY_TEAM)).isTrue();
        assertThat(deadlines.nextOpening(at("2026-11-25 09:00"), DUTY_TEAM)).isEqualTo(at("2026-11-25 17:30"));
    }

    @Test
    void theAgencyOpensByTheClockOnTheWallOnBothSidesOfTheChange() {
        assertThat(deadlines.nextOpening(at("2026-03-27 20:00"), COUNCIL)).isEqualTo(utc("2026-03-30 07:30"));
        assertThat(deadlines.nextOpening(at("2026-10-23 20:00"), COUNCIL)).isEqualTo(utc("2026-10-26 08:30"));
    }

    @Test
    void anOpeningInTheHourThatMarchLeavesOutDoesNotTakePlace() {
        var smallHours = new OpeningHours(false,
                Map.of(DayOfWeek.SUNDAY, List.of(opening("01:10", "01:50"))), List.of(), Set.of());

        assertThat(deadlines.nextOpening(at("2026-03-28 12:00"), smallHours)).isEqualTo(utc("2026-04-05 00:10"));
    }

    @Test
    void anOpeningThatBeginsInTheHourWhichMarchLeavesOutBeginsWithTheChange() {
        var smallHours = new OpeningHours(false,
                Map.of(DayOfWeek.SUNDAY, List.of(opening("01:30", "04:00"))), List.of(), Set.of());

        assertThat(deadlines.nextOpening(at("2026-03-28 12:00"), smallHours)).isEqualTo(utc("2026-03-29 01:00"));
    }

    @Test
    void anAgencyThatDoesNotOpenForAYearIsNotWaitedFor() {
        var shutForGood = weekdaysBut(List.of(closure("2026-06-01", "2030-12-31")), Set.of());
        var now = at("2026-11-24 20:00");

        assertThat(deadlines.isOpen(now, shutForGood)).isFalse();
        assertThat(deadlines.nextOpening(now, shutForGood)).isEqualTo(now);
    }

    @Test
    void anAgencyThatOpensAgainWithinTheYearIsWaitedFor() {
        var shutForLong = weekdaysBut(List.of(closure("2026-12-01", "2027-11-22")), Set.of());

        assertThat(deadlines.nextOpening(at("2026-12-01 10:00"), shutForLong)).isEqualTo(at("2027-11-23 09:00"));
    }
}
