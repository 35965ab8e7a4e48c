package org.sharewell.consent;

import java.util.List;

import org.sharewell.process.Option;

/** What a safeguarding lead's view does: it opens the way, is advice, or comes beside the asking (R1; C52, C85). */
final class ViewPolicy {

    private ViewPolicy() { }

    /** True if it was asked already, for as little as is needed to find out: the view holds nothing up (C52, C86). */
    static boolean meanwhile(Considered asked) {
        return "find-out".equals(asked.lastWay().way());
    }

    /** True if a yes leads on: where both sides were weighed, or where it was not clear whether there is harm. */
    static boolean opens(Considered asked) {
        return !meanwhile(asked) && (asked.harmNotClear() || "public-interest".equals(asked.lastWay().way()));
    }

    /** What follows from the view, as its giver reads it. */
    static String effect(Considered asked) {
        if (meanwhile(asked)) {
            return "It has been asked already, for as little as is needed to find out. Your view does not hold it up;"
                    + " the practitioner gets it at once.";
        }
        return opens(asked) ? "If you say that it may be asked, it is asked at once. Your yes is enough."
                : "Your view is advice here. The practitioner gets it at once and chooses how to go on.";
    }

    /** The views that can be given. */
    static List<Option> views(Considered asked) {
        return meanwhile(asked)
                ? List.of(new Option("It was right to ask, and more may be asked without consent", "ask"),
                        new Option("No more should be asked for now", "do-not-ask-yet"))
                : List.of(new Option("It may be asked without consent", "ask"),
                        new Option("It should not be asked yet", "do-not-ask-yet"));
    }

    /** Where a view that was waited for leads: {@code ask} or back to {@code choose}. */
    static String next(SafeguardingView given) {
        return opens(given.facts().asked()) && given.facts().view().equals("ask") ? "ask" : "choose";
    }

    /** As the practitioner reads it. */
    static String inWords(SafeguardingView given) {
        return views(given.facts().asked()).stream().filter(view -> view.value().equals(given.facts().view()))
                .map(Option::label).findFirst().orElseThrow() + ". " + given.facts().reason();
    }
}
