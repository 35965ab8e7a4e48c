package org.sharewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CalendarSettingsTest {

    @Test
    void withoutSettingsTheDayClosesAtFiveAndTheLawAloneMakesBankHolidays() {
        var settings = read(Map.of());

        assertThat(settings.closeOfBusiness()).isEqualTo(LocalTime.of(17, 0));
        assertThat(settings.extraBankHolidays()).isEmpty();
        assertThat(settings.removedBankHolidays()).isEmpty();
    }

    @Test
    void daysAndTheCloseAreReadAsTheyAreWrittenInTheFile() {
        var settings = read(Map.of(
                "sharewell.calendar.close-of-business", "16:30",
                "sharewell.calendar.extra-bank-holidays[0]", "2027-05-10",
                "sharewell.calendar.extra-bank-holidays[1]", "2027-06-07",
                "sharewell.calendar.removed-bank-holidays", "2027-05-03,2027-05-31"));

        assertThat(settings.closeOfBusiness()).isEqualTo(LocalTime.of(16, 30));
        assertThat(settings.extraBankHolidays())
                .containsExactlyInAnyOrder(LocalDate.parse("2027-05-10"), LocalDate.parse("2027-06-07"));
        assertThat(settings.removedBankHolidays())
                .containsExactlyInAnyOrder(LocalDate.parse("2027-05-03"), LocalDate.parse("2027-05-31"));
    }

    private static CalendarSettings read(Map<String, String> file) {
        return new Binder(new MapConfigurationPropertySource(file))
                .bindOrCreate("sharewell.calendar", Bindable.of(CalendarSettings.class));
    }
}
