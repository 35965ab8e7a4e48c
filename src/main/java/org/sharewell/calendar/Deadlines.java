package org.sharewell.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * When something is due. Every deadline is computed here, once, and kept in the record of what it belongs to.
 *
 * <p>Days are those of Europe/London. A working day is Monday to Friday, no bank holiday of England and no closure of
 * the agency, also where the agency is open at weekends or round the clock. The day of the event is day 0. A deadline
 * in days or months falls at close of business: the end of that day's last opening, or the partnership's usual close
 * ({@code sharewell.calendar.close-of-business}) where the agency has no opening that day or never closes.
 *
 * <p>Nothing waits for ever, and nothing here throws: an agency that does not open, or has no working day, for a whole
 * year is not waited for. From then on its clock runs as if it were open, so that what it owes comes due and climbs.
 */
@Component
public class Deadlines {

    private final BankHolidays bankHolidays;
    private final CalendarSettings settings;

    Deadlines(BankHolidays bankHolidays, CalendarSettings settings) {
        this.bankHolidays = bankHolidays;
        this.settings = settings;
    }

    /**
     * When a term that starts at {@code start} ends, in an agency with these hours. Always later than {@code start}.
     *
     * <ul>
     * <li>Clock minutes and hours are time that passes: through nights, holidays and the changes of the clocks.
     * <li>Working hours are the time in which the agency is open, at weekends too where it opens then.
     * <li>Working days end with the n-th working day after day 0. What happens after close of business, or on no
     *     working day, counts from the next working day: that is day 0.
     * <li>Calendar days end with the n-th day after the day of the event, whatever day that is.
     * <li>Calendar months end with the same day of the n-th month, or its last day where it has no such day.
     * </ul>
     */
    public Instant after(Instant start, Term term, OpeningHours hours) {
        var agency = calendarOf(hours);
        int amount = term.amount();
        return switch (term.unit()) {
            case CLOCK_MINUTES -> start.plus(Duration.ofMinutes(amount));
            case CLOCK_HOURS -> start.plus(Duration.ofHours(amount));
            case WORKING_HOURS -> agency.afterOpenTime(start, Duration.ofHours(amount));
            case WORKING_DAYS -> agency.closeOfBusiness(agency.workingDayAfter(agency.dayZero(start), amount));
            case CALENDAR_DAYS -> agency.closeOfBusiness(London.date(start).plusDays(amount));
            case CALENDAR_MONTHS -> agency.closeOfBusiness(London.date(start).plusMonths(amount));
        };
    }

    /** The day itself, or the next one that is no weekend and no bank holiday of England, whatever an agency does. */
    public LocalDate rolled(LocalDate day) {
        var rolled = day;
        while (AgencyCalendar.WEEKEND.contains(rolled.getDayOfWeek()) || bankHolidays.include(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** The end of business on a day, in local time: when what was promised for that day is due. */
    public Instant endOf(LocalDate day, OpeningHours hours) {
        return calendarOf(hours).closeOfBusiness(day);
    }

    /** When somebody is there for the first time on a day or after it, in local time. */
    public Instant beginningOf(LocalDate day, OpeningHours hours) {
        return nextOpening(London.instant(day, LocalTime.MIDNIGHT), hours);
    }

    /**
     * The first instant at or after {@code instant} at which somebody is there. If nothing opens within a year it is
     * {@code instant} itself, though {@link #isOpen} says no: whoever would wait for the opening acts now.
     */
    public Instant nextOpening(Instant instant, OpeningHours hours) {
        return calendarOf(hours).openAtOrAfter(instant)
                .map(AgencyCalendar.Open::from)
                .filter(instant::isBefore)
                .orElse(instant);
    }

    /** Whether somebody is there at this instant. At the minute of closing nobody is. */
    public boolean isOpen(Instant instant, OpeningHours hours) {
        return calendarOf(hours).openAtOrAfter(instant).filter(open -> !open.from().isAfter(instant)).isPresent();
    }

    /**
     * The first of these times of day, by the clocks of England, that comes after an instant while somebody is there.
     * A time that the clocks leave out in March is the moment of their change; one that comes twice in October is its
     * first coming. Empty without times, and if none comes within a year: whoever would wait for it acts now.
     */
    public Optional<Instant> nextOf(List<LocalTime> times, Instant after, OpeningHours hours) {
        return calendarOf(hours).nextOf(times, after);
    }

    private AgencyCalendar calendarOf(OpeningHours hours) {
        return new AgencyCalendar(hours, bankHolidays, settings.closeOfBusiness());
    }
}
