package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.Examples.CHARITY;
import static org.sharewell.calendar.Examples.COUNCIL;
import static org.sharewell.calendar.Examples.POLICE;
import static org.sharewell.calendar.Examples.SCHOOL;
import static org.sharewell.calendar.Examples.at;
import static org.sharewell.calendar.Examples.utc;

import org.junit.jupiter.api.Test;

class ClockAndCalendarTimeTest {

    private final Deadlines deadlines = Examples.deadlines();

    @Test
    void clockMinutesRunThroughTheNight() {
        var due = deadlines.after(at("2026-11-24 23:45"), Term.of("30 clock minutes"), COUNCIL);

        assertThat(due).isEqualTo(at("2026-11-25 00:15"));
    }

    @Test
    void clockHoursRunThroughWeekendsAndHolidays() {
        var due = deadlines.after(at("2026-12-24 16:00"), Term.of("72 clock hours"), SCHOOL);

        assertThat(due).isEqualTo(at("2026-12-27 16:00"));
    }

    @Test
    void clockHoursInMarchEndAnHourLaterByTheClockOnTheWall() {
        var due = deadlines.after(at("2026-03-28 16:00"), Term.of("24 clock hours"), COUNCIL);

        assertThat(due).isEqualTo(at("2026-03-29 17:00")).isEqualTo(utc("2026-03-29 16:00"));
    }

    @Test
    void clockHoursInOctoberEndAnHourEarlierByTheClockOnTheWall() {
        var due = deadlines.after(at("2026-10-24 16:00"), Term.of("24 clock hours"), COUNCIL);

        assertThat(due).isEqualTo(at("2026-10-25 15:00")).isEqualTo(utc("2026-10-25 15:00"));
    }

    @Test
    void calendarDaysCountEveryDayAndEndAtCloseOfBusiness() {
        var due = deadlines.after(at("2026-11-20 09:00"), Term.of("5 calendar days"), COUNCIL);

        assertThat(due).isEqualTo(at("2026-11-25 17:30"));
    }

    @Test
    void calendarDaysCountFromTheDayOfTheEventEvenAfterCloseOrAtTheWeekend() {
        assertThat(deadlines.after(at("2026-11-20 22:00"), Term.of("5 calendar days"), COUNCIL))
                .isEqualTo(at("2026-11-25 17:30"));
        assertThat(deadlines.after(at("2026-11-21 09:00"), Term.of("4 calendar days"), COUNCIL))
                .isEqualTo(at("2026-11-25 17:30"));
    }

    @Test
    void aCalendarDayOnWhichTheAgencyIsShutEndsAtTheUsualClose() {
        assertThat(deadlines.after(at("2026-11-24 09:00"), Term.of("4 calendar days"), COUNCIL))
                .isEqualTo(at("2026-11-28 17:00"));
        assertThat(deadlines.after(at("2026-12-24 09:00"), Term.of("1 calendar day"), POLICE))
                .isEqualTo(at("2026-12-25 17:00"));
        assertThat(deadlines.after(at("2026-11-24 09:00"), Term.of("4 calendar days"), CHARITY))
                .isEqualTo(at("2026-11-28 14:00"));
    }

    @Test
    void calendarDaysOverTheChangeOfTheClocksEndByTheClockOnTheWall() {
        assertThat(deadlines.after(at("2026-03-28 09:00"), Term.of("2 calendar days"), COUNCIL))
                .isEqualTo(utc("2026-03-30 16:30"));
        assertThat(deadlines.after(at("2026-10-24 09:00"), Term.of("2 calendar days"), COUNCIL))
                .isEqualTo(utc("2026-10-26 17:30"));
    }

    @Test
    void theDayOfAnEventIsTheDayInEnglandAndNotInUniversalTime() {
        // 23:30 universal time on 30 June is half past midnight on 1 July in England
        var due = deadlines.after(utc("2026-06-30 23:30"), Term.of("1 calendar day"), COUNCIL);

        assertThat(due).isEqualTo(at("2026-07-02 17:30"));
    }

    @Test
    void aCalendarMonthEndsOnTheSameDayOfTheNextMonth() {
        var due = deadlines.after(at("2026-10-24 22:00"), Term.of("1 calendar month"), COUNCIL);

        assertThat(due).isEqualTo(at("2026-11-24 17:30"));
    }

    @Test
    void aCalendarMonthEndsOnTheLastDayWhereTheMonthHasNoSuchDay() {
        assertThat(deadlines.after(at("2027-01-31 09:00"), Term.of("1 calendar month"), POLICE))
                .isEqualTo(at("2027-02-28 17:00"));
        assertThat(deadlines.after(at("2027-12-31 09:00"), Term.of("2 calendar months"), COUNCIL))
                .isEqualTo(at("2028-02-29 17:30"));
        assertThat(deadlines.after(at("2027-01-31 09:00"), Term.of("2 calendar months"), COUNCIL))
                .isEqualTo(at("2027-03-31 17:30"));
    }
}
