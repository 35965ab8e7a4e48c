package org.sharewell.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the partnership tells the calendar.
 *
 * @param closeOfBusiness when a day's deadlines fall in an agency that is open round the clock, or that has no opening
 *     that day (Europe/London)
 * @param extraBankHolidays days proclaimed once, such as a coronation, as 2027-05-10
 * @param removedBankHolidays days that are no bank holiday this once, because a proclamation moved them; a day that is
 *     also an extra one is a bank holiday
 */
@ConfigurationProperties("sharewell.calendar")
record CalendarSettings(@DefaultValue("17:00") LocalTime closeOfBusiness,
                        @DefaultValue Set<LocalDate> extraBankHolidays,
                        @DefaultValue Set<LocalDate> removedBankHolidays) { }
