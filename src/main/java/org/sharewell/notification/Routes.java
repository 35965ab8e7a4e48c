package org.sharewell.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.calendar.Deadlines;
import org.sharewell.partnership.DutyMailboxes;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.OpenWork;
import org.springframework.stereotype.Component;

/**
 * Decides where a notice goes and when (R14): urgent work at once and to the duty mailbox, routine work in the next
 * digest, to a person only what is theirs.
 */
@Component
class Routes {

    private final DutyMailboxes mailboxes;
    private final Partnership partnership;
    private final OpenWork openWork;
    private final Deadlines deadlines;
    private final Clock clock;

    Routes(DutyMailboxes mailboxes, Partnership partnership, OpenWork openWork, Deadlines deadlines,
           Clock clock) {
        this.mailboxes = mailboxes;
        this.partnership = partnership;
        this.openWork = openWork;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The way of this notice. Nobody is told where its actor alone would be, not by a mailbox either. */
    Route of(Notice notice) {
        var occasion = Occasion.of(notice.letter());
        var matter = notice.matter();
        var people = notice.told();
        if (matter == null || people.isEmpty()) return new Route(people, null);
        var told = !occasion.isForTheTeam() || isTheirs(matter, people) ? people
                : mailboxes.toldFor(matter.unit(), people).map(unit -> Stream.concat(Stream.of(Addresses.mailbox(unit)),
                        mailboxes.besides(unit, people).stream()).toList()).orElse(people);
        return new Route(told, occasion.canWait() && !matter.isUrgent() ? nextDigest(matter) : null);
    }

    /** Whether these have the work already: a mailbox that others read says nothing to whoever has it. */
    private boolean isTheirs(Matter matter, List<String> people) {
        return matter.work() != null && openWork.heldBy(matter.work()).containsAll(people);
    }

    /** Null where there is none, or where it would come too late: nothing falls due while it waits to be told. */
    private Instant nextDigest(Matter matter) {
        var now = clock.instant();
        return partnership.unit(matter.unit())
                .flatMap(unit -> deadlines.nextOf(unit.mail().digest(), now, unit.hours()))
                .filter(digest -> matter.due() == null || matter.due().isBefore(now) || digest.isBefore(matter.due()))
                .orElse(null);
    }
}
