package org.sharewell.telling;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.sharewell.notification.Matter;
import org.sharewell.notification.Notice;
import org.sharewell.notification.Notifications;
import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Enters what changes about telling, and lets those know who rely on it on the other sides (R6). */
@Component
class TellingNews {

    private static final String PROCEDURE = "tell-people";

    private final Tellings tellings;
    private final Register register;
    private final Notifications notifications;
    private final Partnership partnership;
    private final FactsJson json;
    private final Clock clock;

    TellingNews(Tellings tellings, Register register, Notifications notifications, Partnership partnership,
                FactsJson json, Clock clock) {
        this.tellings = tellings;
        this.register = register;
        this.notifications = notifications;
        this.partnership = partnership;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Where a "not yet" begins to hold or holds no more, everybody whom it binds hears of it.
     *
     * @param now as it is kept
     * @param answers true if it is said with an answer; the asker hears with that of a "not yet" that begins, in one letter
     */
    void of(Telling before, Telling now, String person, boolean answers) {
        var lifted = now.lifts(before);
        var begins = now.begins(before);
        if (lifted) enter(now, "“Not yet” lifted", person, now.facts());
        if (lifted || begins) tellOthers(now, person, other -> !(answers && begins && other.ofAsker()));
    }

    /** Told against another side's "not yet", because somebody would have come to harm (R10). */
    void toldInSpite(Telling now, String why, String person) {
        enter(now, "Told in spite of a “not yet”, somebody may come to harm", person, Map.of("why", why));
        tellOthers(now, person, other -> true);
    }

    /** What became of what was owed (C89, C98): who was told or not, when and why. */
    void recorded(Telling now, ToldNow said, String person) {
        enter(now, said.tells() ? "People concerned told" : "Telling looked at again", person, said);
        if (said.harmUntold()) toldInSpite(now, said.harmUntoldWhy(), person);
    }

    /** Another side leaves the telling to this one. */
    void leftTo(Telling asker) {
        enter(asker, "Telling left to the asker", null, asker.facts());
        notifications.tell(new Notice(asker.id() + " left " + clock.instant(), "telling-left-to-you", asker.reference(),
                List.of(asker.teller()), null).about(Matter.work(asker.unit(), "routine", asker.dueAt(), asker.id())));
    }

    private void enter(Telling telling, String event, String person, Object facts) {
        register.enter(Entry.of(telling.id(), PROCEDURE, event, person,
                partnership.unit(telling.unit()).orElseThrow().id()).with(json.write(facts)));
    }

    /** Once for what was kept, however much of it has changed. */
    private void tellOthers(Telling now, String person, Predicate<Telling> which) {
        tellings.ofRequest(now.request()).stream().filter(other -> !other.id().equals(now.id())).filter(which)
                .forEach(other -> notifications.tell(new Notice(now.id() + " to " + other.unit() + " #"
                        + now.version(), "telling-changed", other.reference(), List.of(other.teller()), person)));
    }
}
