package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    private final BankHolidays bankHolidays = with(Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource({
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"})
    void aYearHasTheDaysPublishedForEngland(int year, String days) {
        var published = Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day));

        assertThat(onWeekdays(year)).containsExactlyElementsOf(published.toList());
    }

    @Test
    void everyYearToComeHasTheEightDaysOfTheAct() {
        for (int year = 2024; year <= 2070; year++) {
            assertThat(onWeekdays(year)).hasSize(8).containsExactlyElementsOf(BankHolidaysByTheAct.of(year));
        }
    }

    @Test
    void theCoronationAndTheMovedDaysOfTheJubileeAreKnown() {
        assertThat(bankHolidays.include(LocalDate.parse("2023-05-08"))).isTrue();
        assertThat(bankHolidays.include(LocalDate.parse("2022-06-03"))).isTrue();
        assertThat(bankHolidays.include(LocalDate.parse("2022-05-30"))).isFalse();
    }

    @Test
    void theHolidaysOfScotlandAreNotOurs() {
        assertThat(bankHolidays.include(LocalDate.parse("2026-11-30"))).isFalse();
        assertThat(bankHolidays.include(LocalDate.parse("2026-08-03"))).isFalse();
    }

    @Test
    void aProclamationAddsADayAndTakesOneAway() {
        var earlyMay = LocalDate.parse("2027-05-03");
        var proclaimed = LocalDate.parse("2027-05-10");

        var moved = with(Set.of(proclaimed), Set.of(earlyMay));

        assertThat(moved.include(proclaimed)).isTrue();
        assertThat(moved.include(earlyMay)).isFalse();
        assertThat(moved.include(LocalDate.parse("2028-05-01"))).isTrue();
    }

    private Stream<LocalDate> onWeekdays(int year) {
        var newYear = LocalDate.of(year, 1, 1);
        return newYear.datesUntil(newYear.plusYears(1))
                .filter(date -> !BankHolidaysByTheAct.isWeekend(date))
                .filter(bankHolidays::include);
    }

    private static BankHolidays with(Set<LocalDate> extra, Set<LocalDate> removed) {
        return new BankHolidays(new CalendarSettings(LocalTime.of(17, 0), extra, removed));
    }
}
