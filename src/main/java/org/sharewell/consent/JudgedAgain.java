package org.sharewell.consent;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** What is judged differently once the gate said stop is recorded, and the safeguarding lead hears of it (R1). */
@Component
class JudgedAgain {

    /**
     * Both judgements, side by side.
     *
     * @param why what speaks for the judgement of now, in words (C46); null if nothing was said
     */
    record Change(GateQuestion before, GateQuestion now, String why) { }

    private final Partnership partnership;
    private final Register register;
    private final Notifications notifications;
    private final FactsJson json;

    JudgedAgain(Partnership partnership, Register register, Notifications notifications, FactsJson json) {
        this.partnership = partnership;
        this.register = register;
        this.notifications = notifications;
        this.json = json;
    }

    /** Records the change, unless nothing stopped the earlier question or nothing is judged differently. */
    void record(Consideration before, Consideration now, String why) {
        var change = new Change(before.facts().question(), now.facts().question(), why);
        if (before.facts().gate().open() || change.before().equals(change.now())) return;
        register.enter(Entry.of(now.id(), "consider-consent", "Judged again after a stop", now.asker(),
                partnership.unit(now.unit()).orElseThrow().id()).with(json.write(change)));
        notifications.tell(new Notice(now.id() + " judged again " + now.version(), "judged-again", now.id(),
                partnership.peopleWithout(now.unit(), Role.SAFEGUARDING_LEAD, now.asker()), now.asker())
                .about(Matter.news(now.unit(), null)));
    }
}
