package org.sharewell.decision;

import java.time.Instant;
import java.util.List;

import org.sharewell.telling.Side;
import java.util.Set;

import org.sharewell.calendar.StaffTime;
import org.sharewell.register.Facts;

/**
 * What one agency is asked, with as much of the concern as the asker chose to tell it (R3, C61 to C63, C92).
 *
 * @param reference the answer's reference, such as {@code R26-00042.police}
 * @param request the request's reference
 * @param unit the agency or team that is asked
 * @param askingUnit the agency or team that asks
 * @param asker user id of the practitioner who asks
 * @param urgency {@code now}, {@code today} or {@code routine}
 * @param urgencyReason why it is not routine; null if it is
 * @param askedAt when it was asked
 * @param children the children, each answered on their own; never empty
 * @param people others concerned and how they relate, a line each
 * @param purpose what it is for (C62)
 * @param function the statutory function it serves, in words
 * @param needed what is needed, and why no less would do
 * @param why why this agency
 * @param told how much of the concern this agency is told
 * @param onward to whom the asker means to pass it on (C96); null if to nobody
 * @param harmLikely true if the asker has reasonable cause to believe a child suffers or may suffer significant harm
 * @param risk what may happen if it waits, in an emergency; null otherwise, since the facts of the cause stay with the
 *     asker, who says in {@code told} what this agency is told of them
 * @param consents what the people concerned said, a line each
 * @param telling who may be told what, by whom and from when (R6)
 * @param marks who must not learn what, whichever side said so (R5), a line each
 * @param origin where it comes from
 * @param replies the asker's answers to questions back, a line each, oldest first
 * @param ended how and why nobody waits for this answer any more (R9); null while somebody does
 */
public record Asked(String reference, String request, String unit, String askingUnit, String asker, String urgency,
                    String urgencyReason, Instant askedAt, List<Child> children, List<String> people, String purpose,
                    String function, String needed, String why, String told, String onward, boolean harmLikely,
                    String risk, List<String> consents, String telling, List<String> marks, Origin origin,
                    List<String> replies, Ended ended) {

    public Asked {
        origin = origin == null ? new Origin(null, null, null) : origin;
    }

    /**
     * Where a request comes from.
     *
     * @param basis id of the legal basis that its kind of enquiry proposes (R16); null if none is
     * @param concern who the concern comes from, in words (R17); null where it is not said to this agency
     * @param kind id of its kind of enquiry (R16), for the statistics; null if none was chosen
     */
    public record Origin(String basis, String concern, String kind) { }

    /** Whether it cannot wait until a closed agency opens. */
    boolean urgent() {
        return !"routine".equals(urgency);
    }

    /** The side that decides. */
    Side side() {
        return new Side(reference, request, unit);
    }

    /** The side that asks. */
    Side askingSide() {
        return new Side(request, request, askingUnit);
    }

    /**
     * How the asking ended.
     *
     * @param how {@code closed} or {@code withdrawn}
     * @param at when
     * @param reason in the asker's words; null where none was owed, because everybody had answered
     */
    public record Ended(String how, Instant at, String reason) implements Facts {

        String event() {
            return "Request " + how + " by the asker";
        }

        String letter() {
            return "request-" + how;
        }

        String inWords() {
            return "The request was " + how + " on " + StaffTime.inFull(at) + (reason == null ? "." : ": " + reason);
        }
    }

    /**
     * A child who is asked about.
     *
     * @param name as the asker knows it
     * @param known how certain birth date and number are, in words ("born 3 May 2016", "birth date not known")
     * @param gave which of {@code name}, {@code birth-date} and {@code nhs-number} the asker gave; null where that was
     *     not kept
     */
    public record Child(String name, String known, List<String> gave) {

        private static final Set<Identifier> ALWAYS_KEPT = Set.of(Identifier.NAME, Identifier.BIRTH_DATE,
                Identifier.NHS_NUMBER);

        public Child {
            gave = gave == null ? null : List.copyOf(gave);
        }

        /** False if the asker left this out; what has no field of its own may stand in their words. */
        boolean gave(Identifier identifier) {
            return gave == null || !ALWAYS_KEPT.contains(identifier) || gave.contains(identifier.id());
        }
    }
}
