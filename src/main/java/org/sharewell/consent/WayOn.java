package org.sharewell.consent;

import java.util.List;

/**
 * The way that a practitioner goes on with after the gate said stop (R1).
 *
 * @param way {@code seek-consent}, {@code judge-again}, {@code public-interest}, {@code find-out}, {@code ask-lead} or
 *     {@code do-not-ask}; null if a child may come to harm and it goes on at once
 * @param childSafety what the child's safety and wellbeing call for in this (C53)
 * @param ifAsked what may happen if the agencies are asked (C84)
 * @param ifNotAsked what may happen if they are not (C84)
 * @param justification the normal justifications that apply (C87): {@code evidence}, {@code cause}, {@code prevent}
 * @param reason why, in words
 * @param harmIfWaits true if a child may come to harm if this waits (R10)
 * @param harmSentence the one sentence that goes with it
 * @param myNumber where the asker can be called at once, in an emergency (R13)
 */
public record WayOn(String way, String childSafety, String ifAsked, String ifNotAsked, List<String> justification,
                    String reason, boolean harmIfWaits, String harmSentence, String myNumber) {

    /** The ways that are taken on one's own judgement, with its reason. */
    static final List<String> EXPLAINED = List.of("find-out", "ask-lead", "do-not-ask");

    /** Going on at once, because a child may come to harm (R10). */
    static WayOn atOnce(String harmSentence, String myNumber) {
        return new WayOn(null, null, null, null, null, null, true, harmSentence, myNumber);
    }

    /** The way as it is read afterwards; null if it went on at once. */
    public String inWords() {
        return way == null ? null : inWords(way);
    }

    static String inWords(String way) {
        return switch (way) {
            case "seek-consent" -> "Ask the people concerned for their consent";
            case "find-out" -> "Ask now, for no more than it takes to find out whether there is harm";
            case "ask-lead" -> "Let the safeguarding lead help to decide";
            case "public-interest" -> "Ask without consent, in the public interest";
            case "judge-again" -> "Describe it again";
            default -> "Do not ask";
        };
    }

    /** What the chosen way does not ask is no answer to it. */
    public WayOn {
        way = harmIfWaits ? null : way;
        childSafety = way == null || way.equals("judge-again") ? null : childSafety;
        var weighed = "public-interest".equals(way);
        ifAsked = weighed ? ifAsked : null;
        ifNotAsked = weighed ? ifNotAsked : null;
        justification = weighed ? justification : null;
        reason = way != null && EXPLAINED.contains(way) ? reason : null;
        harmSentence = harmIfWaits ? harmSentence : null;
        myNumber = harmIfWaits ? myNumber : null;
    }
}
