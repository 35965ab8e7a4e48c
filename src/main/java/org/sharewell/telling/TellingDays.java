package org.sharewell.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** By when somebody is told, and when a "not yet" is looked at again: as was said, or in the usual time (R6). */
@Component
class TellingDays {

    private final TellingTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Clock clock;

    TellingDays(TellingTimes times, Deadlines deadlines, Partnership partnership, Clock clock) {
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.clock = clock;
    }

    LocalDate today() {
        return StaffTime.localDay(clock.instant());
    }

    /** The same with a day for each line that owes something, and due when the first of them ends. */
    Telling with(Telling telling) {
        var hours = partnership.hours(telling.unit());
        var dated = telling.telling(telling.facts().lines().stream().map(line -> dated(line, telling)).toList(),
                telling.teller());
        return dated.due(dated.firstDay().map(day -> deadlines.endOf(day, hours)).orElse(null));
    }

    private TellingLine dated(TellingLine line, Telling telling) {
        if (!line.open() || line.day() != null) return line;
        var within = line.binds() ? times.lookAgainAfter() : times.within();
        var day = StaffTime.localDay(deadlines.after(clock.instant(), within, partnership.hours(telling.unit())));
        return new TellingLine(line.whom(), line.how(), day, line.because(), line.why(), line.confirmed());
    }

    /**
     * The asker's lines with those that another side leaves to it; empty if it leaves nothing that the asker does not do
     * or has not refused already.
     */
    static List<TellingLine> leftTo(Telling asker, Telling other) {
        var left = other.facts().lines().stream().filter(line -> line.how().equals("they-tell"))
                .filter(line -> asker.to(line.whom()).filter(own -> !own.how().equals("you-may-tell")).isEmpty())
                .map(line -> new TellingLine(line.whom(), "we-tell", line.day(), null, line.why(), null)).toList();
        if (left.isEmpty()) return List.of();
        var all = new ArrayList<>(asker.facts().lines().stream()
                .filter(own -> left.stream().noneMatch(line -> own.names(line.whom()))).toList());
        all.addAll(left);
        return all;
    }
}
