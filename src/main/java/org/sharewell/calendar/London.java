package org.sharewell.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Between instants and the clocks on the wall in England. */
final class London {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() { }

    /** The day it is in England at an instant. */
    static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /**
     * The instant at which the clocks show this time. A time that comes twice in October is its first coming. A time
     * that March leaves out is the moment of the change, so that a later time of day is never an earlier instant
     * (Java's own answer, an hour later, would put 01:30 after 02:00 that night).
     */
    static Instant instant(LocalDate date, LocalTime time) {
        var local = LocalDateTime.of(date, time);
        var change = ZONE.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant() : local.atZone(ZONE).toInstant();
    }

    /** The midnight with which a day ends. */
    static Instant end(LocalDate date) {
        return instant(date.plusDays(1), LocalTime.MIDNIGHT);
    }
}
