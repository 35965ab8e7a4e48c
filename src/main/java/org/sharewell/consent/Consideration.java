package org.sharewell.consent;

import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One request that may not be asked yet, and how it can go on.
 *
 * @param id reference of the request
 * @param version null until it is kept
 * @param unit the agency or team that asks
 * @param asker user id of the practitioner
 * @param facts what is known
 */
@Table("consideration")
public record Consideration(@Id String id, @Version Long version, String unit, String asker, Considered facts) {

    Consideration choosing(WayOn way) {
        return new Consideration(id, version, unit, asker, facts.choosing(way));
    }

    /** What the people concerned said since, and what the gate says to it now. */
    Consideration hearing(List<Consent> consents, ConsentGate gate) {
        var asked = facts.question();
        var question = new GateQuestion(asked.statutoryFunction(), asked.cause(), asked.level(), Consents.state(consents),
                asked.ground());
        return new Consideration(id, version, unit, asker, facts.hearing(consents, question, gate.decide(question)));
    }

    Consideration advised(SafeguardingView view) {
        return new Consideration(id, version, unit, asker, facts.advised(view));
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Consideration " + id;
    }
}
