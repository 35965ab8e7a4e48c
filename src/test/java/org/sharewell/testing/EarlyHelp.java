package org.sharewell.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request at level 2 without reasonable cause, which waits for the consent of the people concerned. */
public final class EarlyHelp {

    private EarlyHelp() { }

    /** What is asked of these agencies, with what the people concerned said. */
    public static Map<String, Object> described(List<Map<String, Object>> consents, TestAgency... asked) {
        var answers = Answers.described(asked);
        answers.remove("causeFacts");
        answers.putAll(Map.of("statutoryFunction", "early-help", "level", "2", "cause", "no",
                "purpose", "To plan support for the family.", "consents", consents));
        return answers;
    }

    /** A consent that counts. */
    public static Map<String, Object> given(String who, String on) {
        return row(who, "given", Map.of("on", on, "how", "talked",
                "explained", List.of("all-four")));
    }

    public static Map<String, Object> refused(String who) {
        return row(who, "refused", Map.of());
    }

    public static Map<String, Object> underPressure(String who) {
        return row(who, "under-pressure", Map.of());
    }

    public static Map<String, Object> notAskedYet(String who) {
        return row(who, "to-be-asked", Map.of());
    }

    public static Map<String, Object> leftOut(String who, String because) {
        return row(who, "left-out", Map.of("leftOutBecause", because));
    }

    /** Asking without consent, with both sides weighed. */
    public static Map<String, Object> inThePublicInterest() {
        return new HashMap<>(Map.of("way", "public-interest", "childSafety", "Maya needs help before the baby comes.",
                "ifAsked", "The family may trust us less.", "ifNotAsked", "Nobody sees the pattern.",
                "justification", List.of("prevent")));
    }

    private static Map<String, Object> row(String who, String state, Map<String, Object> more) {
        var row = new HashMap<String, Object>(more);
        row.putAll(Map.of("who", who, "state", state));
        return row;
    }
}
