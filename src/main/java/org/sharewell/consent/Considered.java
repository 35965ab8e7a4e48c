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
 * @param view what the safeguarding lead said, last; null while nobody was asked
 */
public record Considered(String about, GateQuestion question, Gate gate, List<Consent> consents, List<WayOn> ways,
                         SafeguardingView view) implements Facts {

    public Considered {
        consents = consents == null ? List.of() : List.copyOf(consents);
        ways = ways == null ? List.of() : List.copyOf(ways);
    }

    Considered choosing(WayOn way) {
        var all = new ArrayList<>(ways);
        all.add(way);
        return new Considered(about, question, gate, consents, all, view);
    }

    Considered hearing(List<Consent> heard, GateQuestion asked, Gate said) {
        return new Considered(about, asked, said, heard, ways, view);
    }

    Considered advised(SafeguardingView given) {
        return new Considered(about, question, gate, consents, ways, given);
    }

    /** True if the gate could not say whether there is harm: then the safeguarding lead is asked (C52). */
    boolean harmNotClear() {
        return gate.route() == Gate.Route.ASK_LEAD;
    }

    /** True if the gate is open, or a way on was found that leads past it. */
    public boolean settled() {
        return gate.open() || !ways.isEmpty() && !"judge-again".equals(lastWay().way());
    }

    /** What may happen if it waits, where the last way on was to go on at once (R10); empty otherwise. */
    public Optional<String> emergency() {
        return ways.isEmpty() || !lastWay().harmIfWaits() ? Optional.empty() : Optional.of(lastWay().harmSentence());
    }

    WayOn lastWay() {
        return ways.get(ways.size() - 1);
    }
}
