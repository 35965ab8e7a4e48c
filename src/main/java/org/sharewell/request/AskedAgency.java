package org.sharewell.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sharewell.decision.Asked;
import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One agency that a request asks, a row of its own so that two that answer never wait for each other.
 *
 * @param id reference of its answer, such as {@code R26-00042.police}
 * @param version null until it is kept
 * @param request the request
 * @param unit the agency or team asked
 * @param askedAt when it was asked; null until it is
 * @param facts why it is asked, what it is told, and what was replied to its questions
 */
@Table("asked_agency")
record AskedAgency(@Id String id, @Version Long version, String request, String unit, Instant askedAt, Why facts) {

    /**
     * @param why why this agency
     * @param told how much of the concern it is told
     * @param replies what the asker replied to its questions, oldest first
     * @param chased when the asker chased it, oldest first
     * @param silentAtClosing true if it had not answered, or not all of it, when the request was closed
     * @param children whom it was asked about, in the order in which it decides on them; fixed when it is asked, so that
     *     what is decided and shared never moves to another child. Empty until then
     * @param since what was said to it or noted of it afterwards
     */
    record Why(String why, String told, List<String> replies, List<Instant> chased, boolean silentAtClosing,
               List<Asked.Child> children, Since since) implements Facts {
        Why {
            replies = replies == null ? List.of() : List.copyOf(replies);
            chased = chased == null ? List.of() : List.copyOf(chased);
            children = children == null ? List.of() : List.copyOf(children);
            since = since == null ? Since.NOTHING : since;
        }

        Why after(List<String> replies, List<Instant> chased, boolean silentAtClosing, Since since) {
            return new Why(why, told, replies, chased, silentAtClosing, children, since);
        }
    }

    /** An agency that is not asked yet. In an emergency the one sentence is what it is told, if nothing else is (R10). */
    static AskedAgency of(String request, Described.ToAsk agency, String harmSentence) {
        return new AskedAgency(request + "." + agency.unit(), null, request, agency.unit(), null,
                new Why(agency.why(), agency.told() == null ? harmSentence : agency.told(), null, null, false, null,
                        null));
    }

    Described.ToAsk toAsk() {
        return new Described.ToAsk(unit, facts.why(), facts.told());
    }

    boolean asked() {
        return askedAt != null;
    }

    AskedAgency asked(Instant at, List<Asked.Child> children) {
        return new AskedAgency(id, version, request, unit, at, new Why(facts.why(), facts.told(), facts.replies(),
                facts.chased(), facts.silentAtClosing(), children, facts.since()));
    }

    /** Why it was asked, where an emergency left no time to say so (R10). */
    AskedAgency because(String why) {
        return with(new Why(why, facts.told(), facts.replies(), facts.chased(), facts.silentAtClosing(), facts.children(),
                facts.since()));
    }

    /** True if it was asked without a word why. */
    boolean unexplained() {
        return asked() && facts.why() == null;
    }

    AskedAgency replied(String reply) {
        return with(facts.after(and(facts.replies(), reply), facts.chased(), false, facts.since()));
    }

    AskedAgency chased(Instant at) {
        return with(facts.after(facts.replies(), and(facts.chased(), at), false, facts.since()));
    }

    AskedAgency silentAtClosing() {
        return with(facts.after(facts.replies(), facts.chased(), true, facts.since()));
    }

    AskedAgency since(Since since) {
        return with(facts.after(facts.replies(), facts.chased(), facts.silentAtClosing(), since));
    }

    boolean withdrawn() {
        return facts.since().withdrawn() != null;
    }

    private static <T> List<T> and(List<T> before, T one) {
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }

    private AskedAgency with(Why changed) {
        return new AskedAgency(id, version, request, unit, askedAt, changed);
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Asked agency " + id;
    }
}
