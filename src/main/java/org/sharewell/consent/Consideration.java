package org.sharewell.consent;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One request that may not be asked yet, and how it can go on.
 *
 * @param id reference of the request
 * @param version null until it is kept
 * @param unit the agency or team that asks
 * @param asker user id of whoever asks: who described the request, or took it over and chose how it goes on (R9)
 * @param facts what is known
 */
@Table("consideration")
public record Consideration(@Id String id, @Version Long version, String unit, String asker, Considered facts) {

    static Consideration of(ToConsider asked, Gate said) {
        return new Consideration(asked.reference(), null, asked.unit(), asked.asker(), Considered.of(asked, said));
    }

    Consideration again(ToConsider asked, Gate said) {
        return new Consideration(id, version, asked.unit(), asked.asker(), facts.again(asked, said));
    }

    /** Whoever chooses holds it from now on. */
    Consideration choosing(WayOn way, String person, String next) {
        return new Consideration(id, version, unit, person, facts.choosing(way).leading(next));
    }

    /** What the people concerned said, and what the gate says to it now; or that it cannot wait for them (R10). */
    Consideration hearing(Heard heard, String person, ConsentGate gate) {
        var now = heard.harmIfWaits() ? facts.choosing(WayOn.atOnce(heard.harmSentence(), heard.myNumber()))
                : with(heard, gate);
        return new Consideration(id, version, unit, person, now.leading(HeardPolicy.next(heard, now)));
    }

    private Considered with(Heard heard, ConsentGate gate) {
        var asked = facts.question();
        var question = new GateQuestion(asked.statutoryFunction(), asked.cause(), asked.level(),
                Consents.state(heard.consents()), asked.ground());
        return facts.hearing(heard.consents(), question, gate.decide(question));
    }

    Consideration leading(String next) {
        return new Consideration(id, version, unit, asker, facts.leading(next));
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Consideration " + id;
    }
}
