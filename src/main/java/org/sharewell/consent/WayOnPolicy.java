package org.sharewell.consent;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/** Which ways lead on from a stop, what each must say, and where it leads (R1, R10; C26, C53, C83 to C87). */
@Component
class WayOnPolicy {

    private final ConsentRules rules;

    WayOnPolicy(ConsentRules rules) {
        this.rules = rules;
    }

    /** What is missing in this choice; empty if it can be recorded. */
    List<String> problems(WayOn chosen, Considered facts) {
        var problems = new ArrayList<String>();
        if (chosen.harmIfWaits()) {
            if (chosen.harmSentence() == null) problems.add("Say in one sentence what may happen if this waits.");
            return problems;
        }
        if (chosen.way() == null) {
            problems.add("Choose how to go on.");
            return problems;
        }
        if (chosen.childSafety() == null && !chosen.way().equals("judge-again")) {
            problems.add("Say what the child's safety and wellbeing call for. It comes before everything else here.");
        }
        if (chosen.way().equals("public-interest")) weighed(chosen, problems);
        if (WayOn.EXPLAINED.contains(chosen.way()) && chosen.reason() == null) {
            problems.add("Give your reason in a sentence or two.");
        }
        problems.addAll(notForThisStop(chosen.way(), facts));
        return problems;
    }

    private static List<String> notForThisStop(String way, Considered facts) {
        if (way.equals("find-out") && !facts.harmNotClear()) {
            return List.of("Asking in order to find out is for when it is not clear whether there is harm. Choose another"
                    + " way, or describe it again.");
        }
        // C52: a concern that is not clear is not laid aside by one person alone.
        if (way.equals("do-not-ask") && facts.harmNotClear() && facts.view() == null) {
            return List.of("It is not clear whether there is harm. Let the safeguarding lead help you decide before you"
                    + " leave it.");
        }
        return List.of();
    }

    private static void weighed(WayOn chosen, List<String> problems) {
        if (chosen.ifAsked() == null) problems.add("Say what may happen if the agencies are asked.");
        if (chosen.ifNotAsked() == null) problems.add("Say what may happen if they are not asked.");
        if (chosen.justification() == null) problems.add("Tick what justifies asking without consent.");
    }

    /** Where the choice leads: {@code ask}, {@code seek}, {@code view}, {@code describe} or {@code do-not-ask}. */
    String next(WayOn chosen) {
        if (chosen.harmIfWaits()) return "ask";
        return switch (chosen.way()) {
            case "seek-consent" -> "seek";
            case "judge-again" -> "describe";
            case "ask-lead" -> "view";
            case "public-interest" -> rules.safeguardingViewRequired() ? "view" : "ask";
            case "find-out" -> "ask";
            default -> "do-not-ask";
        };
    }

    /** True if the safeguarding lead is told of the choice: their view is wanted, or harm is to be found out (C52). */
    boolean concernsLead(WayOn chosen) {
        return next(chosen).equals("view") || "find-out".equals(chosen.way());
    }

    /** Where what the people concerned said leads: {@code ask}, {@code seek} (still waiting) or {@code choose}. */
    static String next(Consideration heard) {
        if (heard.facts().gate().open()) return "ask";
        return heard.facts().consents().stream().anyMatch(consent -> consent.is("to-be-asked"))
                && heard.facts().gate().route() == Gate.Route.SEEK_CONSENT ? "seek" : "choose";
    }

    /**
     * Where the safeguarding lead's view leads: {@code ask} or back to {@code choose}. A yes opens the way where both
     * sides were weighed or where it was not clear whether there is harm; anywhere else it is advice.
     */
    static String nextAfterView(Consideration advised) {
        var facts = advised.facts();
        var mayOpen = facts.harmNotClear() || "public-interest".equals(facts.lastWay().way());
        return mayOpen && facts.view().view().equals("ask") ? "ask" : "choose";
    }
}
