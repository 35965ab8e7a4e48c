package org.sharewell.statistics;

import java.util.List;

import org.sharewell.calendar.StaffTime;
import org.sharewell.process.Whereabouts;
import org.springframework.stereotype.Component;

/** From a figure to the instances behind it: reference, state and due time, and never a person. */
@Component
class Trail {

    private final Statistics statistics;
    private final Whereabouts whereabouts;
    private final Words words;

    Trail(Statistics statistics, Whereabouts whereabouts, Words words) {
        this.statistics = statistics;
        this.whereabouts = whereabouts;
        this.words = words;
    }

    /**
     * @param at when it was counted, in words
     * @param took how long it took, in words; null where nothing was timed
     * @param inTime null where nothing was due
     * @param state where it stands now, in words
     * @param due when what is open in it is due, in words; null where nothing is
     * @param instance the engine's id of what runs; null once it has ended, and for whoever Cockpit shows no instance
     */
    record Step(String reference, String procedure, String agency, String at, String took, Boolean inTime, String state,
                String due, String instance) { }

    List<Step> behind(Chart chart, String measure, String value, Wanted wanted, Watching.Sight sight, int most,
                      int skipped) {
        var behind = statistics.behind(wanted, measure, chart.byMeasure() ? null : value, most, skipped);
        var where = whereabouts.of(behind.stream().map(Statistics.Behind::record).toList());
        return behind.stream().map(one -> step(one, where.get(one.record()), sight)).toList();
    }

    private Step step(Statistics.Behind one, Whereabouts.Stand stand, Watching.Sight sight) {
        return new Step(one.record(), words.procedure(one.procedure()), words.agency(one.agency()),
                StaffTime.inFull(one.at().toInstant()), one.seconds() == null ? null : Words.time(one.seconds()),
                one.inTime(), stand == null ? "Over" : "Open",
                stand == null || stand.due() == null ? null : StaffTime.inFull(stand.due()),
                stand == null ? null : sight.opening(stand.instance()));
    }
}
