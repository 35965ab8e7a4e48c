package org.sharewell.decision;

import java.util.List;
import java.util.stream.Stream;

import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.process.Readings;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Tells whoever asked, and their line manager, that nobody has opened what they need now (R13). */
@Component
class Unopened {

    private final AskedOf askedOf;
    private final Readings readings;
    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;

    Unopened(AskedOf askedOf, Readings readings, Partnership partnership, Register register, Notifications notifications) {
        this.askedOf = askedOf;
        this.readings = readings;
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
    }

    /** @param taken the steps of the ladder that are taken now */
    void tellSender(Answer answer, List<ChasePolicy.Step> taken) {
        var asked = askedOf.of(answer.id());
        if (!ChasePolicy.tellsSender(taken, answer, asked, readings.opened(answer.id()))) return;
        var asking = partnership.unit(asked.askingUnit()).orElseThrow();
        register.enter(Entry.of(asked.request(), "request-to-share", "Asker told that an agency has not opened it", null,
                asking.id()).counting(AnswerCounted.of(asked).and("reminded", "asking-side")));
        notifications.tell(new Notice(answer.id() + " unopened " + answer.dueAt(), "request-unopened", asked.request(),
                Stream.concat(Stream.of(asked.asker()), partnership.people(asking.unit(), Role.LINE_MANAGER).stream())
                        .toList(), null));
    }
}
