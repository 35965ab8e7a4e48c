package org.sharewell.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sharewell.register.Facts;

/**
 * What is known while the way on is considered.
 *
 * @param about who and what the request is about, in words for the safeguarding lead
 * @param question what the gate was asked
 * @param gate what it said, last
 * @param consents what the relevant individuals said
 * @param ways the ways that were chosen, oldest first
 * @param next where it stands: {@code choose}, {@code seek} or {@code view} while it waits; {@code ask},
 *     {@code find-out}, {@code describe} or {@code do-not-ask} once it has led there
 * @param urgent true if it is needed now or a child is in danger: what it waits for is counted in clock hours (R13)
 */
public record Considered(String about, GateQuestion question, Gate gate, List<Consent> consents, List<WayOn> ways,
                         String next, boolean urgent) implements Facts {

    public Considered {
        consents = consents == null ? List.of() : List.copyOf(consents);
        ways = ways == null ? List.of() : List.copyOf(ways);
    }

    static Considered of(ToConsider asked, Gate said) {
        return new Considered(asked.about(), asked.question(), said, asked.consents(), List.of(),
                said.open() ? "ask" : "choose", asked.urgent());
    }

    /** The same request, put before the gate anew. */
    Considered again(ToConsider asked, Gate said) {
        return new Considered(asked.about(), asked.question(), said, asked.consents(), ways,
                said.open() ? "ask" : stands(asked) ? next : "choose", asked.urgent());
    }

    /**
     * Whether it still stands where it stood: nobody new is to be asked and nothing is judged differently. What went
     * past the gate in an emergency comes back to it with its whole record (R10).
     */
    private boolean stands(ToConsider asked) {
        return !asked.somebodyToAsk() && asked.question().equals(question) && emergency().isEmpty();
    }

    Considered choosing(WayOn way) {
        var all = new ArrayList<>(ways);
        all.add(way);
        return new Considered(about, question, gate, consents, all, next, urgent);
    }

    Considered hearing(List<Consent> heard, GateQuestion asked, Gate said) {
        return new Considered(about, asked, said, heard, ways, next, urgent);
    }

    Considered leading(String where) {
        return new Considered(about, question, gate, consents, ways, where, urgent);
    }

    /** True if the gate could not say whether there is harm: then the safeguarding lead is asked (C52). */
    boolean harmNotClear() {
        return gate.route() == Gate.Route.ASK_LEAD;
    }

    /** True if the gate is open, or where it stands leads past it; not any more after a later "do not ask". */
    public boolean settled() {
        return gate.open() || "ask".equals(next) || "find-out".equals(next);
    }

    /** The last way on, where it was to go on at once because a child may come to harm (R10); empty otherwise. */
    public Optional<WayOn> emergency() {
        return ways.isEmpty() || !lastWay().harmIfWaits() ? Optional.empty() : Optional.of(lastWay());
    }

    WayOn lastWay() {
        return ways.get(ways.size() - 1);
    }
}
