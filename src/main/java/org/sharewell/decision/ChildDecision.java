package org.sharewell.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sharewell.consent.Explained;

/**
 * The seven questions, answered for one child (R3).
 *
 * @param sameAs number of an earlier child as for whom it is decided, or {@code before}: as it was decided before; null
 *     or {@code own} if it is decided on its own
 * @param matchedOn ids of what the asker gave and the agency holds alike (R4), as {@link Identifier}
 * @param matchedSure true if one match alone was looked at again
 * @param outcome {@code share}, {@code share-part}, {@code share-anonymised}, {@code share-some-now}, {@code not-share} or
 *     {@code cannot-tell} who is meant: nothing is shared about them until that is clear
 * @param whoIsMeant what is asked back where it cannot be told; null otherwise
 * @param recipient {@code asker}, or the agency or team that needs it more and receives it instead (R4)
 * @param recipientPurpose what that agency needs it for (C62); null where the asker receives it
 * @param recipientNeed why it needs to know, more than the asker (C63); null likewise
 * @param recipientUntold true if the asker must not learn which agency it is
 * @param basis id of the legal basis (C60)
 * @param condition id of the condition for sensitive information; null where none is needed (C82)
 * @param courtOrder court, number and date of an order; null where there is none
 * @param proportionate {@code yes}, or {@code no} with {@code proportionateWhy} (C61)
 * @param needToKnow {@code yes} or {@code no} (C63)
 * @param limitedByPower {@code no}, or {@code yes} with {@code powerLimit}: what the power allows (C64)
 * @param fromAnother {@code no}, or {@code yes} with {@code originator}: who gave it and whether they agree (C65)
 * @param anonymousWouldDo {@code no} or {@code yes} (C66)
 * @param identifies {@code yes} or {@code no} (C67)
 * @param identifiesWhom who else can be recognised in what is shared (C67); null if nobody is named
 * @param confidential which of {@code sensitive}, {@code not-public}, {@code in-confidence} it is, or {@code none} of
 *     them (C71)
 * @param consent {@code given}, {@code refused}, {@code not-sought} (C72, C73)
 * @param consentFrom who consented
 * @param consentOn on which day, in local time
 * @param consentBy in what way they could agree: {@code adult}, {@code young-person}, {@code child} with {@code
 *     consentJudged}: what shows that a child under 16 understands it, or {@code parental-responsibility} (C74 to C76)
 * @param consentExplained ids of the points of C79 that they were told, as {@link Explained} (C73)
 * @param consentLimits what they agreed to and no more
 * @param notSoughtBecause ground for not asking (C56, R2)
 * @param ifShared what may happen if it is shared (C84)
 * @param ifNotShared what may happen if it is not (C84)
 * @param justification normal justifications that apply (C87)
 * @param othersAffected {@code no}, or {@code yes} with {@code othersHow}: whose safety else it touches, and how that was
 *     taken into account (C105)
 * @param refusalReasons why it is not shared, from the list (R8)
 * @param reachedThem {@code yes} if it was confirmed that what "they know already" reached them (C30, R8)
 * @param withheldKind what kind of thing is withheld; told only if {@code kindTold} (R7)
 * @param reasonTold the reason as the asker reads it (R7)
 * @param deliberation the agency's own deliberation, which stays here (R7)
 * @param lookAgainOn when it is looked at again (R23) or more is decided (C86), in local time
 */
public record ChildDecision(String sameAs, List<String> matchedOn, boolean matchedSure, String outcome, String whoIsMeant,
                            String recipient, String recipientPurpose, String recipientNeed, boolean recipientUntold,
                            String basis, String condition, String courtOrder,
                            String proportionate, String proportionateWhy, String needToKnow, String limitedByPower,
                            String powerLimit, String fromAnother, String originator, String anonymousWouldDo,
                            String identifies, String identifiesWhom, List<String> confidential, String consent,
                            String consentFrom, LocalDate consentOn, String consentBy, String consentJudged,
                            List<String> consentExplained, String consentLimits, String notSoughtBecause,
                            String ifShared, String ifNotShared, List<String> justification, String othersAffected,
                            String othersHow, List<String> refusalReasons, String reachedThem, String withheldKind,
                            boolean kindTold, String reasonTold, String deliberation, LocalDate lookAgainOn) {

    private static final Set<String> CONFIDENTIAL = Set.of("sensitive", "not-public", "in-confidence");

    public ChildDecision {
        whoIsMeant = "cannot-tell".equals(outcome) ? whoIsMeant : null;
        matchedOn = matchedOn == null || "cannot-tell".equals(outcome) ? List.of() : Identifier.each(matchedOn);
        var elsewhere = recipient != null && !recipient.equals("asker");
        recipientPurpose = elsewhere ? recipientPurpose : null;
        recipientNeed = elsewhere ? recipientNeed : null;
        recipientUntold = elsewhere && recipientUntold;
        confidential = confidential == null ? List.of() : List.copyOf(confidential);
        consentExplained = Explained.each(consentExplained);
        justification = justification == null ? List.of() : List.copyOf(justification);
        refusalReasons = refusalReasons == null ? List.of() : List.copyOf(refusalReasons);
    }

    /**
     * The same as for another child, or as before: everything is as it is there, written out, so that each stands on its
     * own. What this one was matched on stays its own where it was ticked.
     */
    ChildDecision like(ChildDecision other) {
        return new ChildDecision(sameAs, matchedOn.isEmpty() ? other.matchedOn : matchedOn,
                matchedSure || matchedOn.isEmpty() && other.matchedSure, other.outcome, other.whoIsMeant,
                other.recipient, other.recipientPurpose, other.recipientNeed, other.recipientUntold, other.basis,
                other.condition, other.courtOrder, other.proportionate, other.proportionateWhy, other.needToKnow,
                other.limitedByPower, other.powerLimit, other.fromAnother, other.originator, other.anonymousWouldDo,
                other.identifies, other.identifiesWhom, other.confidential, other.consent, other.consentFrom,
                other.consentOn, other.consentBy, other.consentJudged, other.consentExplained, other.consentLimits,
                other.notSoughtBecause, other.ifShared, other.ifNotShared, other.justification, other.othersAffected,
                other.othersHow, other.refusalReasons, other.reachedThem, other.withheldKind, other.kindTold,
                other.reasonTold, other.deliberation, other.lookAgainOn);
    }

    /** True if it stays as it was decided before. */
    boolean asBefore() {
        return "before".equals(sameAs);
    }

    /** True if it cannot be told who is meant. */
    boolean unclear() {
        return "cannot-tell".equals(outcome);
    }

    /** The agency or team that receives it because it needs it more than the asker; empty where the asker does. */
    Optional<String> offeredTo() {
        return decidedToShare() ? Optional.ofNullable(recipient).filter(unit -> !unit.equals("asker")) : Optional.empty();
    }

    /** True if any information leaves the agency by this decision; what stays as it was brings nothing new. */
    boolean shares() {
        return decidedToShare() && !asBefore();
    }

    private boolean decidedToShare() {
        return outcome != null && !refuses() && !unclear();
    }

    boolean refuses() {
        return "not-share".equals(outcome);
    }

    /** True if something is kept back by a decision. */
    boolean withholds() {
        return !"share".equals(outcome) && !unclear();
    }

    /** True if a person can be told from what is shared. */
    boolean identifiable() {
        return !"share-anonymised".equals(outcome);
    }

    /** Confidential is what is sensitive, not public, and was given in confidence: all three (C71). */
    boolean confidentialInLaw() {
        return confidential.containsAll(CONFIDENTIAL);
    }

    boolean sensitive() {
        return confidential.contains("sensitive");
    }
}
