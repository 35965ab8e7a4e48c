package org.sharewell.partnership;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;

import org.sharewell.calendar.OpeningHours;

/** Reads how an agency or team is told by mail: its duty mailbox, and the times of its digests. */
final class WrittenMail {

    static final String ADDRESS = "[^@\\s]+@[^@\\s]+";

    private WrittenMail() { }

    static DutyMail read(Place place, String mailbox, List<String> digest, OpeningHours hours) {
        if (mailbox != null && !mailbox.matches(ADDRESS)) {
            throw place.refuse("\"duty-mailbox\" is no mail address.");
        }
        return new DutyMail(mailbox, digest == null ? null : times(place, digest, hours));
    }

    /** A team that has its agency's digests must be there when they come. */
    static void checkInherited(Place place, DutyMail agency, OpeningHours hours) {
        agency.digest().forEach(time -> isAnOpenTime(place, time, hours, "; give this team a \"digest\" of its own."));
    }

    private static List<LocalTime> times(Place place, List<String> written, OpeningHours hours) {
        var seen = new HashSet<LocalTime>();
        return written.stream().map(text -> time(place, text)).map(time -> {
            if (!seen.add(time)) throw place.refuse("the digest at " + time + " is named twice.");
            return isAnOpenTime(place, time, hours, "; choose a time at which somebody is.");
        }).toList();
    }

    private static LocalTime time(Place place, String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw place.refuse("\"digest\": \"" + text + "\" is no time of day; write it like 09:00.");
        }
    }

    private static LocalTime isAnOpenTime(Place place, LocalTime time, OpeningHours hours, String whatToDo) {
        if (hours.everOpenAt(time)) return time;
        throw place.refuse("nobody is ever there at " + time + ", when a digest comes" + whatToDo);
    }
}
