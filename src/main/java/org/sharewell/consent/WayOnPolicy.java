package org.sharewell.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.process.Option;
import org.springframework.stereotype.Component;

/** Which ways lead on from a stop, what each must say, and where it leads (R1, R10; C26, C52, C53, C56, C83 to C87). */
@Component
class WayOnPolicy {

    private final ConsentRules rules;

    WayOnPolicy(ConsentRules rules) {
        this.rules = rules;
    }

    /**
     * The ways on from this stop, each with what it does; none that leads nowhere from here.
     *
     * @param view what the safeguarding lead said last; null if nothing
     */
    List<Option> ways(Considered facts, SafeguardingView view) {
        return Stream.of("seek-consent", "find-out", "ask-lead", "public-interest", "judge-again", "do-not-ask")
                .filter(way -> leadsOn(way, facts, view)).map(way -> new Option(words(way, facts), way)).toList();
    }

    private static boolean leadsOn(String way, Considered facts, SafeguardingView view) {
        return switch (way) {
            case "seek-consent" -> somebodyCanBeAsked(facts);
            case "find-out" -> facts.harmNotClear();
            case "do-not-ask" -> !facts.harmNotClear() || helpedBy(view);
            default -> true;
        };
    }

    /** Consent never answers the question of harm (R1), is not sought against a ground (C56), nor of nobody. */
    private static boolean somebodyCanBeAsked(Considered facts) {
        var everybodyLeftOut = !facts.consents().isEmpty()
                && facts.consents().stream().allMatch(consent -> consent.is("left-out"));
        return !facts.harmNotClear() && !facts.question().ground().equals("given") && !everybodyLeftOut;
    }

    /** A concern that is not clear is not laid aside by one person alone (C52). */
    static boolean helpedBy(SafeguardingView view) {
        return view != null && view.facts().asked().harmNotClear();
    }

    private String words(String way, Considered facts) {
        return WayOn.inWords(way) + ". " + switch (way) {
            case "seek-consent" -> "The request is kept, and asked when the last of them has agreed.";
            case "find-out" -> "The safeguarding lead is asked for their view at the same time.";
            case "ask-lead" -> "The request is kept until they have answered" + (facts.harmNotClear()
                    ? ", and asked if they agree." : "; then you choose again.");
            case "public-interest" -> "You weigh both sides" + (rules.safeguardingViewRequired()
                    ? ", and it is asked when the safeguarding lead agrees." : ", and it is asked at once.");
            case "judge-again" -> "You judge the need or the harm differently; the safeguarding lead hears of it.";
            default -> "It ends here, with your reasons on record.";
        };
    }

    /** What is missing in this choice; empty if it can be recorded. */
    static List<String> problems(WayOn chosen) {
        var problems = new ArrayList<String>();
        if (chosen.harmIfWaits()) {
            return emergencyProblems(chosen.harmSentence(), chosen.myNumber());
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
        return problems;
    }

    /** The one sentence, and where the agencies can call back at once (R10, R13). */
    static List<String> emergencyProblems(String harmSentence, String myNumber) {
        return Stream.of(harmSentence == null ? "Say in one sentence what may happen if this waits." : "",
                myNumber == null ? "Leave the number at which you can be called at once." : "")
                .filter(problem -> !problem.isEmpty()).toList();
    }

    private static void weighed(WayOn chosen, List<String> problems) {
        if (chosen.ifAsked() == null) problems.add("Say what may happen if the agencies are asked.");
        if (chosen.ifNotAsked() == null) problems.add("Say what may happen if they are not asked.");
        if (chosen.justification() == null) problems.add("Tick what justifies asking without consent.");
    }

    /**
     * Where the choice leads: {@code ask}, {@code find-out}, {@code seek}, {@code view}, {@code describe} or {@code
     * do-not-ask}.
     */
    String next(WayOn chosen) {
        if (chosen.harmIfWaits()) return "ask";
        return switch (chosen.way()) {
            case "seek-consent" -> "seek";
            case "judge-again" -> "describe";
            case "ask-lead" -> "view";
            case "public-interest" -> rules.safeguardingViewRequired() ? "view" : "ask";
            case "find-out" -> "find-out";
            default -> "do-not-ask";
        };
    }
}
