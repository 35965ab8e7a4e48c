package org.sharewell.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.sharewell.process.CallRefused;
import org.sharewell.register.Entry;
import org.sharewell.register.FactsJson;
import org.sharewell.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters in the register that somebody tried what is not theirs to do.
 *
 * <p>At most {@value #MOST} entries for each person, minute and node, so that a script cannot fill the register; how many
 * more there were stands in that person's next entry. What is not entered is in the log and in the metrics all the same.
 */
@Component
class RefusedCalls {

    /** The record under which refused calls stand: they belong to no case. */
    static final String RECORD = "refused-calls";
    static final int MOST = 5;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Register register;
    private final FactsJson json;
    private final Clock clock;
    private final Map<String, Spell> spells = new ConcurrentHashMap<>();

    RefusedCalls(Register register, FactsJson json, Clock clock) {
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    /** A person's refused calls within one minute: how many there were, and how many were passed over in the one before. */
    private record Spell(Instant began, int calls, int passedOver) {

        Spell oneMore() {
            return new Spell(began, calls + 1, passedOver);
        }

        Spell following(Instant now) {
            return new Spell(now, 1, Math.max(0, calls - MOST));
        }
    }

    /** The facts of an entry; {@code notEntered} is left out where nothing was passed over before. */
    private record Facts(String method, String path, Integer notEntered) { }

    @EventListener
    @Transactional
    public void enter(CallRefused refused) {
        var now = clock.instant();
        var spell = spells.merge(refused.person(), new Spell(now, 1, 0), (before, fresh) ->
                before.began().plus(MINUTE).isAfter(now) ? before.oneMore() : before.following(now));
        if (spell.calls() > MOST) return;
        var more = spell.calls() == 1 && spell.passedOver() > 0 ? spell.passedOver() : null;
        register.enter(Entry.of(RECORD, "access", "Call refused", refused.person(), null)
                .with(json.write(new Facts(refused.method(), refused.path(), more))));
    }
}
