package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.Examples.CHARITY;
import static org.sharewell.calendar.Examples.COUNCIL;
import static org.sharewell.calendar.Examples.DUTY_TEAM;
import static org.sharewell.calendar.Examples.POLICE;
import static org.sharewell.calendar.Examples.SCHOOL;
import static org.sharewell.calendar.Examples.at;
import static org.sharewell.calendar.Examples.closure;
import static org.sharewell.calendar.Examples.weekdaysBut;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final Deadlines deadlines = Examples.deadlines();

    @Test
    void theDayOfTheEventIsDayZeroAndTheLastDayEndsAtCloseOfBusiness() {
        assertThat(workingDays(1, "2026-11-24 09:15", COUNCIL)).isEqualTo(at("2026-11-25 17:30"));
        assertThat(workingDays(2, "2026-11-24 09:15", COUNCIL)).isEqualTo(at("2026-11-26 17:30"));
    }

    @Test
    void aDayIsRolledOverWeekendsAndBankHolidaysAndNothingElse() {
        assertThat(deadlines.rolled(LocalDate.of(2026, 11, 24))).isEqualTo("2026-11-24");
        assertThat(deadlines.rolled(LocalDate.of(2026, 11, 28))).isEqualTo("2026-11-30");
        assertThat(deadlines.rolled(LocalDate.of(2026, 12, 25))).isEqualTo("2026-12-29");
        assertThat(deadlines.rolled(LocalDate.of(2027, 3, 26))).isEqualTo("2027-03-30");
    }

    @Test
    void theCloseIsThatOfTheDayItFallsOn() {
        assertThat(workingDays(3, "2026-11-24 09:15", COUNCIL)).isEqualTo(at("2026-11-27 16:00"));
    }

    @Test
    void anEventBeforeTheAgencyOpensCountsFromThatDay() {
        assertThat(workingDays(1, "2026-11-24 03:00", COUNCIL)).isEqualTo(at("2026-11-25 17:30"));
    }

    @Test
    void anEventInTheLunchHourCountsFromThatDay() {
        assertThat(workingDays(1, "2026-11-24 13:00", COUNCIL)).isEqualTo(at("2026-11-25 17:30"));
    }

    @Test
    void anEventAtTheVeryCloseCountsFromThatDayAndASecondLaterFromTheNext() {
        assertThat(workingDays(1, "2026-11-24 17:30", COUNCIL)).isEqualTo(at("2026-11-25 17:30"));
        assertThat(workingDays(1, "2026-11-24 17:30:01", COUNCIL)).isEqualTo(at("2026-11-26 17:30"));
    }

    @Test
    void anEventOnFridayEveningCountsFromMonday() {
        assertThat(workingDays(1, "2026-11-27 16:30", COUNCIL)).isEqualTo(at("2026-12-01 17:30"));
    }

    @Test
    void anEventAtTheWeekendCountsFromMonday() {
        assertThat(workingDays(1, "2026-11-28 11:00", COUNCIL)).isEqualTo(at("2026-12-01 17:30"));
        assertThat(workingDays(1, "2026-11-29 23:59", COUNCIL)).isEqualTo(at("2026-12-01 17:30"));
    }

    @Test
    void christmasAndTheDaysGivenForItAreNoWorkingDays() {
        // Christmas is a Friday, Boxing Day a Saturday and therefore given on Monday the 28th
        assertThat(workingDays(1, "2026-12-24 10:00", COUNCIL)).isEqualTo(at("2026-12-29 17:30"));
        assertThat(workingDays(1, "2026-12-25 10:00", COUNCIL)).isEqualTo(at("2026-12-30 17:30"));
        assertThat(workingDays(4, "2026-12-24 10:00", COUNCIL)).isEqualTo(at("2027-01-04 17:30"));
    }

    @Test
    void easterIsNoWorkingTimeFromGoodFridayToEasterMonday() {
        assertThat(workingDays(1, "2026-04-02 10:00", COUNCIL)).isEqualTo(at("2026-04-07 17:30"));
    }

    @Test
    void aWorkingDayOverTheChangeOfTheClocksEndsByTheClockOnTheWall() {
        assertThat(workingDays(1, "2026-03-27 10:00", COUNCIL)).isEqualTo(Instant.parse("2026-03-30T16:30:00Z"));
        assertThat(workingDays(1, "2026-10-23 10:00", COUNCIL)).isEqualTo(Instant.parse("2026-10-26T17:30:00Z"));
    }

    @Test
    void schoolHolidaysAreNoWorkingDays() {
        assertThat(workingDays(1, "2026-07-21 10:00", SCHOOL)).isEqualTo(at("2026-09-02 16:00"));
        assertThat(workingDays(1, "2026-08-05 10:00", SCHOOL)).isEqualTo(at("2026-09-03 16:00"));
        assertThat(workingDays(2, "2026-12-18 10:00", SCHOOL)).isEqualTo(at("2027-01-05 16:00"));
    }

    @Test
    void roundTheClockTheWorkingDaysStillFollowBankHolidaysAndEndAtTheUsualClose() {
        assertThat(workingDays(1, "2026-12-24 10:00", POLICE)).isEqualTo(at("2026-12-29 17:00"));
        assertThat(workingDays(1, "2026-11-24 16:59", POLICE)).isEqualTo(at("2026-11-25 17:00"));
        assertThat(workingDays(1, "2026-11-24 18:00", POLICE)).isEqualTo(at("2026-11-26 17:00"));
    }

    @Test
    void roundTheClockTheWeekAndTheClosuresAreNotLookedAt() {
        var neverShuts = new OpeningHours(true, COUNCIL.week(), List.of(closure("2026-11-25", "2026-11-25")), Set.of());

        assertThat(workingDays(1, "2026-11-24 10:00", neverShuts)).isEqualTo(at("2026-11-25 17:00"));
    }

    @Test
    void aWorkingDayWithoutAnOpeningCountsAndEndsAtTheUsualClose() {
        assertThat(workingDays(1, "2026-11-24 10:00", CHARITY)).isEqualTo(at("2026-11-25 17:00"));
        assertThat(workingDays(2, "2026-11-24 10:00", CHARITY)).isEqualTo(at("2026-11-26 12:00"));
    }

    @Test
    void aSaturdayOpeningMakesNoWorkingDay() {
        assertThat(workingDays(1, "2026-11-27 10:00", CHARITY)).isEqualTo(at("2026-11-30 17:00"));
    }

    @Test
    void whoIsOpenUntilMidnightClosesAMinuteBeforeSoThatTheDayIsReadRight() {
        assertThat(workingDays(1, "2026-11-24 10:00", DUTY_TEAM)).isEqualTo(at("2026-11-25 23:59"));
    }

    @Test
    void anAgencyMayWorkOnABankHolidayButNotInItsOwnClosure() {
        var easterMonday = LocalDate.parse("2026-04-06");
        var worksEasterMonday = weekdaysBut(List.of(), Set.of(easterMonday));
        var worksItButIsClosed = weekdaysBut(List.of(closure("2026-04-06", "2026-04-06")), Set.of(easterMonday));

        assertThat(workingDays(1, "2026-04-02 10:00", worksEasterMonday)).isEqualTo(at("2026-04-06 17:00"));
        assertThat(workingDays(1, "2026-04-02 10:00", worksItButIsClosed)).isEqualTo(at("2026-04-07 17:00"));
    }

    @Test
    void aProclaimedDayIsNoWorkingDayAndAMovedOneIs() {
        var extra = LocalDate.parse("2027-05-10");
        var removed = LocalDate.parse("2027-05-03");
        var proclaimed = Examples.deadlines(Set.of(extra), Set.of(removed));

        assertThat(proclaimed.after(at("2027-05-07 10:00"), Term.of("1 working day"), COUNCIL))
                .isEqualTo(at("2027-05-11 17:30"));
        assertThat(proclaimed.after(at("2027-04-30 10:00"), Term.of("1 working day"), COUNCIL))
                .isEqualTo(at("2027-05-03 17:30"));
    }

    @Test
    void anAgencyWithoutAWorkingDayForAYearIsNotWaitedFor() {
        var shutForGood = weekdaysBut(List.of(closure("2026-06-01", "2030-12-31")), Set.of());

        var due = workingDays(3, "2026-11-24 10:00", shutForGood);

        assertThat(due).isEqualTo(at("2026-11-28 17:00"));
    }

    private Instant workingDays(int amount, String start, OpeningHours hours) {
        return deadlines.after(at(start), new Term(amount, Term.Unit.WORKING_DAYS), hours);
    }
}
