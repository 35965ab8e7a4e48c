package org.sharewell.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sharewell.telling.Mark;
import org.sharewell.telling.TellingSaid;

/**
 * What the form "Decide request" sends.
 *
 * @param answer {@code decide}, {@code nothing-held}, {@code not-ours}, {@code question-back} (R4) or {@code together}
 * @param whereLooked where was looked; for nothing held
 * @param whoMayHold who may hold it; for not ours
 * @param question what is asked back
 * @param harmIfWaits true if a child may come to harm if this waits: it goes on with the rest to follow (R10)
 * @param harmSentence the one sentence that goes with it
 * @param decisions the seven questions for each child, in the order of the request
 * @param items what is shared
 * @param accurate {@code yes} or {@code not-sure} with {@code accurateWhy} (C94)
 * @param method how it is sent, {@code sharewell} or an id of {@link SecureMethods} (C95)
 * @param methodWhy why by a method that is not agreed (C22); null otherwise
 * @param methodAllowedBy user id of the lead information officer, or deputy, who allowed a method that was ruled
 *     out (R34); null otherwise
 * @param onward {@code agreed} or {@code not-agreed}: the asker's intent to pass it on (C96)
 * @param limits what may be done with it and what not (C97, R8); null if nothing limits it
 * @param tells whether the people concerned are told, by whom and when (C89, C98, R6)
 * @param marks who must not learn what (R5)
 * @param ownReference the answering agency's own case number; null if none was given
 * @param passing who is asked what, to decide it together (C24, C88); null in every other answer
 * @param documents ids of the documents that go with it, each ticked by who looked through it (R5), or {@value #NONE}
 */
public record Sent(String answer, String whereLooked, String whoMayHold, String question, boolean harmIfWaits,
                   String harmSentence, List<ChildDecision> decisions, List<Item> items, String accurate,
                   String accurateWhy, String method, String methodWhy, String methodAllowedBy, String onward,
                   String limits, @JsonUnwrapped TellingSaid tells, List<Mark> marks, String ownReference,
                   @JsonUnwrapped Passing passing, List<String> documents) {

    /** What is ticked where documents were added and none of them goes. */
    static final String NONE = "none";

    /** What the answer does not ask for is dropped, so that a record never says that more was shared than was. */
    public Sent {
        var decide = "decide".equals(answer);
        harmIfWaits = decide && harmIfWaits;
        decisions = decide && !harmIfWaits && decisions != null ? resolved(decisions) : List.of();
        // What stays as it was is not written out yet: another child may be decided the same.
        var shares = harmIfWaits || decisions.stream().anyMatch(child -> child.shares()
                || child.asBefore() && child.outcome() == null);
        items = shares && items != null ? List.copyOf(items) : List.of();
        methodWhy = SecureMethods.SHAREWELL.equals(method) ? null : methodWhy;
        methodAllowedBy = SecureMethods.SHAREWELL.equals(method) ? null : methodAllowedBy;
        if (!decide || harmIfWaits) tells = tells.untilCompleted();
        else if (!shares) tells = tells.whereNothingIsShared();
        marks = marks == null ? List.of() : List.copyOf(marks);
        documents = shares && documents != null ? List.copyOf(documents) : List.of();
        passing = "together".equals(answer) ? passing : null;
    }

    /** "The same as for" is the decision on that earlier child, written out, so that each stands on its own. */
    private static List<ChildDecision> resolved(List<ChildDecision> decisions) {
        var all = new ArrayList<ChildDecision>();
        for (var decision : decisions) {
            all.add(IntStream.range(0, all.size()).filter(i -> String.valueOf(i + 1).equals(decision.sameAs()))
                    .mapToObj(i -> decision.like(all.get(i))).findFirst().orElse(decision));
        }
        return List.copyOf(all);
    }

    /** With what stays as it was decided before written out; the earlier decisions are in the order of the request. */
    Sent after(List<ChildDecision> earlier) {
        return with(IntStream.range(0, decisions.size()).mapToObj(i -> decisions.get(i).asBefore() && i < earlier.size()
                ? decisions.get(i).like(earlier.get(i)) : decisions.get(i)).toList());
    }

    private Sent with(List<ChildDecision> decided) {
        return new Sent(answer, whereLooked, whoMayHold, question, harmIfWaits, harmSentence, decided, items, accurate,
                accurateWhy, method, methodWhy, methodAllowedBy, onward, limits, tells, marks, ownReference, passing,
                documents);
    }

    /** What is asked back, a line for each child of whom it cannot be told who is meant (R4); null if nothing is. */
    String asksBack(Asked asked) {
        if (question != null) return question;
        var unclear = IntStream.range(0, decisions.size()).filter(i -> decisions.get(i).unclear())
                .mapToObj(i -> asked.children().get(i).name() + ": we cannot tell who is meant. "
                        + decisions.get(i).whoIsMeant()).toList();
        return unclear.isEmpty() ? null : String.join("\n", unclear);
    }

    boolean asksBack() {
        return question != null || decisions.stream().anyMatch(ChildDecision::unclear);
    }

    /** True if it is passed with a question and nothing is decided yet. */
    boolean together() {
        return "together".equals(answer);
    }

    /** Agencies or teams that are offered something instead of the asker, in the order of the children (R4). */
    List<String> offeredTo() {
        return decisions.stream().flatMap(child -> child.offeredTo().stream()).distinct().toList();
    }

    /** The lines that go to the agency or team that is offered them, or to the asker where it is null. */
    List<Item> itemsFor(String unit) {
        return items.stream().filter(item -> decisions.isEmpty() ? unit == null : IntStream.range(0, decisions.size())
                .anyMatch(i -> item.about(i + 1) && Objects.equals(unit, decisions.get(i).offeredTo().orElse(null))))
                .toList();
    }

    /** True if something goes to the asker. */
    boolean sharesWithAsker() {
        return harmIfWaits || decisions.stream().anyMatch(child -> child.shares() && child.offeredTo().isEmpty());
    }

    boolean decides() {
        return "decide".equals(answer);
    }

    /** True if information leaves the agency, by this answer or by the emergency whose record it completes. */
    boolean shares() {
        return harmIfWaits || decisions.stream().anyMatch(ChildDecision::shares);
    }

    /** True if something reaches somebody now; the record of an emergency may be completed without more. */
    boolean delivers() {
        return !items.isEmpty() || !documentsThatGo().isEmpty();
    }

    /** True if a line or a document reaches the asker now. */
    boolean reachesAsker() {
        return !itemsFor(null).isEmpty() || !documentsThatGo().isEmpty();
    }

    /** Ids of the documents that reach the asker with this, and nobody else to whom something is offered. */
    List<String> documentsThatGo() {
        return documents.stream().filter(document -> !document.equals(NONE)).toList();
    }
}
