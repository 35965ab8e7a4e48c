package org.sharewell.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/** The bank holidays of England: those of the law, and what a proclamation adds or takes away. */
@Component
class BankHolidays {

    private final HolidayManager kingdom =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();
    private final CalendarSettings settings;

    BankHolidays(CalendarSettings settings) {
        this.settings = settings;
    }

    /**
     * Whether a day is a bank holiday. Where Christmas or New Year falls on a weekend, both the day itself and its
     * substitute are: an agency that opens on Saturdays is shut on Christmas Day all the same.
     */
    boolean include(LocalDate date) {
        if (settings.extraBankHolidays().contains(date)) return true;
        if (settings.removedBankHolidays().contains(date)) return false;
        return byYear.computeIfAbsent(date.getYear(), this::ofTheLaw).contains(date);
    }

    private Set<LocalDate> ofTheLaw(int year) {
        return kingdom.getHolidays(Year.of(year), "eng").stream()
                .flatMap(holiday ->
                        Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
