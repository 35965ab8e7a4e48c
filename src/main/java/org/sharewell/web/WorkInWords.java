package org.sharewell.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Absences;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Touches;
import org.sharewell.work.HandingOverPolicy;
import org.sharewell.work.Movements;
import org.sharewell.work.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Words work for a page: names for ids, local time for instants. */
@Component
class WorkInWords {

    private final Partnership partnership;
    private final Touches touches;
    private final Movements movements;
    private final Absences absences;
    private final Deadlines deadlines;
    private final WorkSettings settings;
    private final ObjectProvider<Waiting> procedures;
    private final Clock clock;

    WorkInWords(Partnership partnership, Touches touches, Movements movements, Absences absences, Deadlines deadlines,
                WorkSettings settings, ObjectProvider<Waiting> procedures, Clock clock) {
        this.partnership = partnership;
        this.touches = touches;
        this.movements = movements;
        this.absences = absences;
        this.deadlines = deadlines;
        this.settings = settings;
        this.procedures = procedures;
        this.clock = clock;
    }

    Shown of(Work work) {
        return of(List.of(work)).get(0);
    }

    List<Shown> of(List<Work> works) {
        var touched = touches.latest(works.stream().map(Work::task).toList());
        var turns = whoseTurn(works.stream().map(Work::reference).distinct().toList());
        return works.stream().map(work -> shown(work, touched, turns)).toList();
    }

    private Map<String, String> whoseTurn(List<String> references) {
        return procedures.stream().flatMap(procedure -> procedure.whoseTurn(references).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Shown.Colleague> colleagues(Work work) {
        return HandingOverPolicy.colleagues(work).stream().filter(person -> !absences.isAway(person))
                .map(person -> new Shown.Colleague(person, partnership.nameOf(person)))
                .sorted(Comparator.comparing(Shown.Colleague::name)).toList();
    }

    /**
     * How it came to whoever has it, for those whom that concerns: who may move it, and who had it before. Empty for
     * everybody else, and where nobody ever handed it on.
     */
    Optional<Shown.Earlier> earlier(Work work, String person) {
        return movements.last(work)
                .filter(last -> HandingOverPolicy.mayMove(work, person) || person.equals(last.from()))
                .map(last -> new Shown.Earlier(partnership.nameOf(last.by()) + " handed it on, "
                        + StaffTime.inFull(last.at()) + ".", last.reason()));
    }

    private Shown shown(Work work, Map<String, Instant> touched, Map<String, String> turns) {
        var overdue = work.due() != null && work.due().isBefore(clock.instant());
        return new Shown(work.task(), work.reference(), work.name(), work.group().name(),
                work.due() == null ? "no due time" : StaffTime.inFull(work.due()), overdue,
                work.holder() == null ? "Nobody yet" : partnership.nameOf(work.holder()), work.holder(),
                StaffTime.inFull(work.heldSince()), untouched(work, touched.get(work.task())), turns.get(work.reference()));
    }

    private String untouched(Work work, Instant touched) {
        if (work.holder() == null) return null;
        var last = touched == null || touched.isBefore(work.heldSince()) ? work.heldSince() : touched;
        // Work of the partnership itself has no opening hours, and no line manager who would look.
        var hours = partnership.unit(work.group().unit());
        return hours.isPresent() && deadlines.after(last, settings.untouchedAfter(), hours.get().hours())
                .isBefore(clock.instant()) ? StaffTime.inFull(last) : null;
    }
}
