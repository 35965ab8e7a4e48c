package org.sharewell.telling;

import java.time.Clock;
import java.util.List;

import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Takes a mark off, by either side and with a reason; whoever set it is told, and it stays in the record (R5). */
@Component
class MarksTakenOff {

    static final String TAKEN_OFF = "Mark taken off";

    private final Tellings tellings;
    private final Register register;
    private final Notifications notifications;
    private final Partnership partnership;
    private final FactsJson json;
    private final Clock clock;

    MarksTakenOff(Tellings tellings, Register register, Notifications notifications, Partnership partnership,
                  FactsJson json, Clock clock) {
        this.tellings = tellings;
        this.register = register;
        this.notifications = notifications;
        this.partnership = partnership;
        this.json = json;
        this.clock = clock;
    }

    /** @param ids what the marks are known by; may be empty */
    void record(Side side, List<String> ids, String why, String person) {
        ids.forEach(id -> record(side, id, why, person));
    }

    private void record(Side side, String id, String why, String person) {
        var telling = tellings.of(id.substring(0, id.lastIndexOf('#')));
        telling.standing().stream().filter(mark -> telling.idOf(mark).equals(id)).findFirst().ifPresent(mark -> {
            var reason = new StandingMark.TakenOff(person, side.unit(), clock.instant(), why);
            tellings.save(telling.takingOff(mark, reason));
            var facts = json.write(mark.takenOff(reason));
            register.enter(Entry.of(side.reference(), "tell-people", TAKEN_OFF, person, agency(side.unit())).with(facts));
            if (!telling.id().equals(side.telling())) {
                register.enter(Entry.of(telling.reference(), "tell-people", TAKEN_OFF + " by the other side", null,
                        agency(telling.unit())).with(facts));
            }
            notifications.tell(new Notice(id + " taken off " + reason.at(), "mark-taken-off", telling.reference(),
                    List.of(mark.setBy()), person));
        });
    }

    private String agency(String unit) {
        return partnership.unit(unit).orElseThrow().id();
    }
}
