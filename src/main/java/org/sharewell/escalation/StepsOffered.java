package org.sharewell.escalation;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.escalation.EscalationSide.Proposed;
import org.sharewell.escalation.Stage.SettledBy;
import org.sharewell.process.Option;

/** The steps that a side can choose from at a stage: those that can never be taken there are not offered. */
final class StepsOffered {

    private StepsOffered() { }

    /** @param proposed what the other side proposes; null where it proposes nothing */
    static List<Option> of(Standing standing, Proposed proposed) {
        var steps = new ArrayList<Option>();
        var ofThePartnership = standing.side().equals(Escalating.PARTNERSHIP);
        if (!standing.stated()) steps.add(new Option("State what my side thinks", "state"));
        steps.add(new Option("Record that we talked", "talk"));
        if (!ofThePartnership) steps.add(new Option("Propose how it is settled", "propose"));
        if (proposed != null && !ofThePartnership) steps.add(new Option("Agree to what is proposed", agree(proposed)));
        if (decides(standing)) steps.add(new Option("Decide it: my side can by itself", "decide"));
        if (!standing.stage().ofThePartnership()) {
            steps.add(new Option("It is not settled: take it to the next stage", "up"));
        }
        if (standing.stage().skippable()) steps.add(new Option("Pass over this stage: the child cannot wait", "skip"));
        if (standing.side().equals("raising")) steps.add(new Option("Withdraw it", "withdraw"));
        return steps;
    }

    /** Agreeing to this proposal and no other: what was changed since the form was opened is not agreed to unseen. */
    static String agree(Proposed proposed) {
        return Settling.AGREE + "-" + proposed.at().toEpochMilli();
    }

    private static boolean decides(Standing standing) {
        var by = standing.stage().settledBy();
        return by == SettledBy.PARTNERSHIP && standing.side().equals(Escalating.PARTNERSHIP)
                || by == SettledBy.DECIDING_AGENCY && standing.side().equals("deciding");
    }
}
