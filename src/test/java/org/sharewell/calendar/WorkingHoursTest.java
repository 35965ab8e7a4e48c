package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.calendar.Examples.CHARITY;
import static org.sharewell.calendar.Examples.COUNCIL;
import static org.sharewell.calendar.Examples.DUTY_TEAM;
import static org.sharewell.calendar.Examples.POLICE;
import static org.sharewell.calendar.Examples.SCHOOL;
import static org.sharewell.calendar.Examples.at;
import static org.sharewell.calendar.Examples.closure;
import static org.sharewell.calendar.Examples.utc;
import static org.sharewell.calendar.Examples.weekdaysBut;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class WorkingHoursTest {

    private final Deadlines deadlines = Examples.deadlines();

    @Test
    void onlyOpenTimeCounts() {
        assertThat(workingHours(2, "2026-11-24 09:15", COUNCIL)).isEqualTo(at("2026-11-24 11:15"));
        assertThat(workingHours(4, "2026-11-24 09:15", COUNCIL)).isEqualTo(at("2026-11-24 14:15"));
        assertThat(workingHours(8, "2026-11-24 09:15", COUNCIL)).isEqualTo(at("2026-11-25 09:15"));
    }

    @Test
    void beforeOpeningTheyCountFromTheOpening() {
        assertThat(workingHours(1, "2026-11-24 03:00", COUNCIL)).isEqualTo(at("2026-11-24 09:30"));
        assertThat(workingHours(1, "2026-11-24 17:30", COUNCIL)).isEqualTo(at("2026-11-25 09:30"));
    }

    @Test
    void whatEndsWithTheCloseIsDueThenAndNotAtTheNextOpening() {
        assertThat(workingHours(8, "2026-11-24 07:00", COUNCIL)).isEqualTo(at("2026-11-24 17:30"));
    }

    @Test
    void weekendsAndBankHolidaysDoNotCount() {
        assertThat(workingHours(2, "2026-11-27 15:00", COUNCIL)).isEqualTo(at("2026-11-30 09:30"));
        assertThat(workingHours(2, "2026-12-24 17:00", COUNCIL)).isEqualTo(at("2026-12-29 10:00"));
    }

    @Test
    void schoolHolidaysDoNotCount() {
        assertThat(workingHours(2, "2026-07-21 15:00", SCHOOL)).isEqualTo(at("2026-09-02 09:00"));
    }

    @Test
    void aSaturdayOnWhichSomebodyIsThereCounts() {
        assertThat(workingHours(4, "2026-11-26 11:00", CHARITY)).isEqualTo(at("2026-11-28 13:00"));
    }

    @Test
    void roundTheClockTheyAreTimeThatPasses() {
        assertThat(workingHours(72, "2026-12-24 10:00", POLICE)).isEqualTo(at("2026-12-27 10:00"));
    }

    @Test
    void aNightOnWhichTheClocksChangeCountsTheHoursThatPass() {
        // the duty team is there all night; in March an hour is left out, in October one comes twice
        assertThat(workingHours(4, "2026-03-28 23:00", DUTY_TEAM)).isEqualTo(utc("2026-03-29 03:00"));
        assertThat(workingHours(4, "2026-10-24 23:00", DUTY_TEAM)).isEqualTo(utc("2026-10-25 02:00"));
        assertThat(workingHours(4, "2026-03-28 23:00", POLICE)).isEqualTo(utc("2026-03-29 03:00"));
    }

    @Test
    void aNightIsCountedOverMidnight() {
        assertThat(workingHours(8, "2026-11-24 09:00", DUTY_TEAM)).isEqualTo(at("2026-11-25 01:30"));
    }

    @Test
    void anAgencyThatDoesNotOpenForAYearIsNotWaitedFor() {
        var shutForGood = weekdaysBut(List.of(closure("2026-06-01", "2030-12-31")), Set.of());

        assertThat(workingHours(2, "2026-11-24 20:00", shutForGood)).isEqualTo(at("2026-11-24 22:00"));
        assertThat(workingHours(2, "2026-05-29 16:00", shutForGood)).isEqualTo(at("2026-05-29 18:00"));
    }

    private Instant workingHours(int amount, String start, OpeningHours hours) {
        return deadlines.after(at(start), new Term(amount, Term.Unit.WORKING_HOURS), hours);
    }
}
