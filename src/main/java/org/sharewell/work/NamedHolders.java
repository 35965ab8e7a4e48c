package org.sharewell.work;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.access.ClosedTo;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Absences;
import org.sharewell.partnership.ActingGroups;
import org.sharewell.partnership.Cover;
import org.sharewell.process.ClosedRecords.Met;
import org.sharewell.process.Holders;
import org.sharewell.process.Submissions;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** New work for somebody by name goes to their cover while they are away, never to whom it is closed (R11, R12). */
@Component
class NamedHolders implements Holders {

    private final Absences absences;
    private final Cover cover;
    private final ClosedTo closedTo;
    private final ActingGroups groups;
    private final AwayWork awayWork;
    private final Submissions submissions;
    private final Register register;
    private final Notifications notifications;
    private final Clock clock;

    NamedHolders(Absences absences, Cover cover, ClosedTo closedTo, ActingGroups groups,
                 AwayWork awayWork,
                 Submissions submissions, Register register, Notifications notifications, Clock clock) {
        this.absences = absences;
        this.cover = cover;
        this.closedTo = closedTo;
        this.groups = groups;
        this.awayWork = awayWork;
        this.submissions = submissions;
        this.register = register;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(String task, Met record, String person, Set<String> offeredTo) {
        if (closedTo.isClosed(record, person)) return leave(task, record, person, offeredTo);
        // Whoever has just sent a form is there after all.
        if (!absences.isAway(person) || person.equals(submissions.sender())) return Optional.of(person);
        var covers = cover.of(person)
                .filter(one -> awayWork.mayHave(one, person, record, offeredTo));
        if (covers.isEmpty()) return leave(task, record, person, offeredTo);
        enter(record, "Given to whoever covers for somebody who is away");
        tell(task, record, "work-given-to-you", covers.stream());
        return covers;
    }

    private Optional<String> leave(String task, Met record, String person, Set<String> offeredTo) {
        enter(record, "Left to the team, because whoever it was for is away or may not have it");
        tell(task, record, Offers.LETTER, offeredTo.stream().flatMap(group -> groups.of(group).stream())
                .flatMap(group -> group.members().stream())
                .filter(member -> !member.equals(person) && !closedTo.isClosed(record, member)));
        return Optional.empty();
    }

    private void enter(Met record, String event) {
        register.enter(Entry.of(record.reference(), record.procedure(), event, null, record.agency()));
    }

    private void tell(String task, Met record, String letter, Stream<String> people) {
        notifications.tell(new Notice(record.reference() + " " + letter + " " + task + " " + clock.instant(), letter,
                Work.inAMail(record.reference(), record.agency()), people.distinct().toList(), null));
    }
}
