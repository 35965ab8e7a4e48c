package org.sharewell.calendar;

import java.util.Locale;

/**
 * A length of time that names the clock it runs on, such as "4 clock hours" or "3 working days".
 *
 * @param amount how many, at least one
 * @param unit the clock it is counted on
 */
public record Term(int amount, Unit unit) {

    /** The clocks of the Code and the law around it; {@link Deadlines#after} says how each counts. */
    public enum Unit { CLOCK_MINUTES, CLOCK_HOURS, WORKING_HOURS, WORKING_DAYS, CALENDAR_DAYS, CALENDAR_MONTHS }

    /**
     * Reads a term as it is written in configuration: a whole number and a clock, "1 working day", "72 clock hours".
     *
     * @throws IllegalArgumentException with a sentence that says what is accepted
     */
    public static Term of(String text) {
        var words = text.strip().split("\\s+", 2);
        try {
            var unit = words[1].strip().toUpperCase(Locale.ROOT).replace(' ', '_');
            return new Term(Integer.parseInt(words[0]), Unit.valueOf(unit.endsWith("S") ? unit : unit + "S"));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException("\"" + text + "\" is no length of time. Write a number and a clock, such"
                    + " as \"4 clock hours\", \"3 working days\", \"30 calendar days\", \"1 calendar month\".",
                    unreadable);
        }
    }

    /** @throws IllegalArgumentException with a sentence, if the amount is less than one or the clock is missing */
    public Term {
        if (amount < 1) throw new IllegalArgumentException("A length of time is at least one, not " + amount + ".");
        if (unit == null) throw new IllegalArgumentException("A length of time needs its clock, such as working days.");
    }

    /** As it is written in configuration and read by staff: {@code 1 working day}. {@link #of} reads it back. */
    @Override
    public String toString() {
        var clock = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount + " " + (amount == 1 ? clock.substring(0, clock.length() - 1) : clock);
    }
}
