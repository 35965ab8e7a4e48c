package org.sharewell.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The seven questions, answered for one child (R3).
 *
 * @param sameAsFirst true if everything is as for the first child; all else is then empty
 * @param outcome {@code share}, {@code share-part}, {@code share-anonymised}, {@code share-some-now} or
 *     {@code not-share}
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
 * @param consentExplained which of the four points of C79 they were told, as in a request: {@code what}, {@code
 *     purposes}, {@code with-whom}, {@code their-use} (C73)
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
public record ChildDecision(boolean sameAsFirst, String outcome, String basis, String condition, String courtOrder,
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
        confidential = confidential == null ? List.of() : List.copyOf(confidential);
        consentExplained = consentExplained == null ? List.of() : List.copyOf(consentExplained);
        justification = justification == null ? List.of() : List.copyOf(justification);
        refusalReasons = refusalReasons == null ? List.of() : List.copyOf(refusalReasons);
    }

    /** True if any information leaves the agency. */
    boolean shares() {
        return outcome != null && !outcome.equals("not-share");
    }

    /** True if something is kept back. */
    boolean withholds() {
        return !"share".equals(outcome);
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
