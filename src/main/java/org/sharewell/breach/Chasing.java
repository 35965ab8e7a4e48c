package org.sharewell.breach;

import java.time.Clock;

import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Climbs every ladder of a case that is due, whichever timer woke (R11). */
@Component("breachChasing")
class Chasing {

    private final Breaches breaches;
    private final BreachNews news;
    private final Register register;
    private final Clock clock;

    Chasing(Breaches breaches, BreachNews news, Register register, Clock clock) {
        this.breaches = breaches;
        this.news = news;
        this.register = register;
        this.clock = clock;
    }

    void chase(String reference) {
        var breach = breaches.of(reference);
        var climbed = breach;
        for (var waiting : breach.facts().waiting()) climbed = climb(climbed, waiting);
        breaches.save(climbed);
    }

    private Breach climb(Breach breach, Waiting waiting) {
        var rungs = OverduePolicy.due(waiting, clock.instant());
        rungs.forEach(rung -> {
            register.enter(Entry.of(breach.id(), BreachHandling.PROCEDURE, rung.event(waiting.step()), null,
                    breach.agency()).counting(Counted.reminder(rung.told == null ? null : rung.told.id())
                    .urgent(breach.urgency())));
            news.overdue(breach, waiting, rung);
        });
        return rungs.isEmpty() ? breach : breach.waitingFor(waiting.chased(rungs.stream().map(Enum::name).toList()));
    }
}
