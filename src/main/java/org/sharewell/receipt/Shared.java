package org.sharewell.receipt;

import java.util.List;
import java.util.Set;

import org.sharewell.register.Counted;

/**
 * What was shared with one recipient, and under which limits.
 *
 * @param decision reference of the decision to share
 * @param request reference of the request it answers; null for what was shared unasked
 * @param from name of the agency that shares
 * @param fromUnit the agency or team that shares
 * @param decidedBy user ids of whoever decided in the answer that shares it
 * @param unit the agency or team that receives
 * @param recipient user id of the named recipient; null where it is offered to an agency that did not ask (R4)
 * @param urgency {@code now}, {@code today} or {@code routine}
 * @param kind id of the kind of enquiry that it was asked for; null where it was none
 * @param items what is shared
 * @param told the sender's words that go with it; null if there are none
 * @param telling whether the people concerned are told, and by whom (R6); null where the record is still to be completed
 * @param limits what may be done with it and what not; null if nothing limits it
 * @param way how else than in Sharewell it was sent, in words; null where it was not (C95)
 * @param mustNotLearn who must not learn what, a line each (R5)
 */
public record Shared(String decision, String request, String from, String fromUnit, Set<String> decidedBy, String unit,
                     String recipient, String urgency, String kind, List<Item> items, String told, String telling,
                     String limits, String way, List<String> mustNotLearn) {

    /** Nothing counted of it yet. */
    Counted counted() {
        return Counted.nothing().urgent(urgency).ofKind(kind);
    }

    boolean isUrgent() {
        return !urgency.equals("routine");
    }

    /** Whether it is urgent and nobody waits for it: it is offered to an agency or team that did not ask. */
    boolean isOfferedUrgently() {
        return recipient == null && isUrgent();
    }

    /** The letter that tells of it: to its named recipient, or to an agency that did not ask. */
    String letter() {
        return recipient == null ? "information-offered" : "information-shared";
    }

    /**
     * One piece of information.
     *
     * @param about which child or children it is about
     * @param topic what it is, in a few words
     * @param content the information itself
     * @param kind {@code fact}, {@code opinion}, or {@code not-said} where it was shared in an emergency
     * @param asAt as at which day it is known, as staff read it
     * @param handling a condition that limits the use of this line (R8); null if there is none
     */
    public record Item(String about, String topic, String content, String kind, String asAt, String handling) {

        String kindInWords() {
            return switch (kind) {
                case "fact" -> "Fact";
                case "opinion" -> "Professional opinion";
                default -> "Not said whether fact or opinion";
            };
        }
    }
}
