package org.sharewell.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.process.Unsent;
import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One agency's answer, written by that agency alone.
 *
 * @param id its reference, such as {@code R26-00042.police}
 * @param version null until it is kept
 * @param request reference of the request
 * @param unit the agency or team that answers
 * @param state {@code open}, {@code answered} or {@code withdrawn}
 * @param askedAt when it was asked
 * @param remindAt when those who answer are reminded
 * @param dueAt when it, or what is left of it, is due
 * @param climbAt when a silent answer goes to the lead information officer
 * @param headAt when it goes to the head of agency; null in what was asked before that step was there
 * @param facts what was decided, which steps of the chase ladder were taken, and what an escalation wants
 */
@Table("answer")
record Answer(@Id String id, @Version Long version, String request, String unit, String state, Instant askedAt,
              Instant remindAt, Instant dueAt, Instant climbAt, Instant headAt, Given facts) {

    /**
     * @param decisions every decision, oldest first
     * @param chased the steps of the ladder that were taken towards the present due time
     * @param unsent what was begun and not sent when no answer was needed any more (R9)
     * @param wanted each time that it was wanted again (C35), oldest first
     */
    record Given(List<Decision> decisions, List<String> chased, List<Unsent> unsent, List<Again> wanted)
            implements Facts {
        Given {
            decisions = decisions == null ? List.of() : List.copyOf(decisions);
            chased = chased == null ? List.of() : List.copyOf(chased);
            unsent = unsent == null ? List.of() : List.copyOf(unsent);
            wanted = wanted == null ? List.of() : List.copyOf(wanted);
        }
    }

    /** To be decided again; it is due anew, unless it is being decided already. */
    Answer wantedAgain(Again again) {
        return with("open", new Given(facts.decisions(), facts.chased(), facts.unsent(),
                Stream.concat(facts.wanted().stream(), Stream.of(again)).toList()));
    }

    boolean open() {
        return state.equals("open");
    }

    Answer deciding(Sent sent, String person, Instant at) {
        var all = new ArrayList<>(facts.decisions());
        var whole = sent.after(decided());
        var decision = new Decision(all.size() + 1, at, person, outcomeOf(whole), whole);
        all.add(decision);
        var newState = decision.leavesSomethingOpen() ? "open" : "answered";
        return with(newState, new Given(all, facts.chased(), facts.unsent(), facts.wanted()));
    }

    /** No more after a first part is "shared in part": what was shared stays shared. */
    private String outcomeOf(Sent sent) {
        var outcome = Decision.outcomeOf(sent);
        return outcome.equals("not-shared") && shared() ? "shared-in-part" : outcome;
    }

    /** What stands decided for each child by now, in the order of the request; empty before a decision. */
    List<ChildDecision> decided() {
        return facts.decisions().stream().map(decision -> decision.sent().decisions())
                .filter(decisions -> !decisions.isEmpty()).reduce(List.of(), (earlier, later) -> later);
    }

    Answer chased(List<String> steps) {
        var all = new ArrayList<>(facts.chased());
        all.addAll(steps);
        return with(state, new Given(facts.decisions(), all, facts.unsent(), facts.wanted()));
    }

    /** Due anew: what was promised or is still owed has a time of its own, and is chased on it from the first step on. */
    Answer due(Instant remind, Instant due, Instant climb, Instant head) {
        return new Answer(id, version, request, unit, state, askedAt, remind, due, climb, head,
                new Given(facts.decisions(), null, facts.unsent(), facts.wanted()));
    }

    /** No answer is needed any more; what was begun is kept. */
    Answer withdrawn(List<Unsent> begun) {
        return with("withdrawn", new Given(facts.decisions(), facts.chased(), begun, facts.wanted()));
    }

    private Answer with(String newState, Given newFacts) {
        return new Answer(id, version, request, unit, newState, askedAt, remindAt, dueAt, climbAt, headAt, newFacts);
    }

    Optional<Decision> last() {
        return facts.decisions().isEmpty() ? Optional.empty()
                : Optional.of(facts.decisions().get(facts.decisions().size() - 1));
    }

    /** True if anything was shared already. */
    boolean shared() {
        return facts.decisions().stream().anyMatch(decision -> decision.sent().delivers());
    }

    /** True if something was shared because it could not wait, and its record is still to be completed (R10). */
    boolean owesRecord() {
        return facts.decisions().stream().reduce(false, (owes, decision) -> decision.sent().harmIfWaits()
                || owes && !decision.sent().decides(), (one, other) -> other);
    }

    /** True while something is left to decide, and not only an emergency to be recorded. */
    boolean leavesMoreToDecide() {
        return state.equals("open") && !owesRecord();
    }

    /** What was shared about a child, counted from 1, up to a decision. */
    List<Item> sharedUpTo(int number, int child) {
        return facts.decisions().stream().limit(number).flatMap(decision -> decision.sent().items().stream())
                .filter(item -> item.about(child)).toList();
    }

    /** User ids of whoever decided something in it. */
    Set<String> deciders() {
        return facts.decisions().stream().map(Decision::by).collect(Collectors.toSet());
    }

    Decision decision(int number) {
        return facts.decisions().get(number - 1);
    }

    /** Reference of a decision within this answer. */
    String reference(Decision decision) {
        return id + "-" + decision.number();
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Answer " + id;
    }
}
