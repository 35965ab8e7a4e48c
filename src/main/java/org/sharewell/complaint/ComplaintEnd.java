package org.sharewell.complaint;

import java.util.List;
import java.util.Optional;

/**
 * What the form "Close complaint" sends: what came of it, what the complainant was told, and what is learnt (C16); or
 * something that has to be said before.
 *
 * @param step {@code outcome}, or null from a form that asks for that alone; or what is recorded instead:
 *     {@code authority}, {@code withdrawn} or {@code back}
 * @param outcome {@code upheld}, {@code in-part} or {@code not-upheld}
 * @param reasons why
 * @param remedy what is put right; null where it is not upheld
 * @param way how they were told: {@code writing}; {@code none-safe} or {@code no-authority} where they were not
 * @param told what they were told; null where they were not
 * @param commissioner whether it says that they can go to the Information Commissioner
 * @param asAgreed whether it went the way that is safe for them (R33)
 * @param notTold why they were not told; null where they were
 * @param cause why it came to this, as a code of the form
 * @param theme which theme it belongs to, as a code of the form
 * @param improvement what is done better from now on, without names
 * @param share {@code yes} or {@code no}: is what is learnt shared with the partnership
 * @param notShared why not; null where it is
 * @param toDo what is to be done, each with its owner and day
 * @param noActions why nothing is left to be done; null where something is
 * @param authorityHow how it was shown that they may complain for somebody else; null for every other step
 * @param withdrawal what they said when they withdrew it; null for every other step
 * @param because what comes first, so that it is looked into further; null for every other step
 */
record ComplaintEnd(String step, String outcome, String reasons, String remedy, String way, String told,
                    boolean commissioner, boolean asAgreed, String notTold, String cause, String theme,
                    String improvement, String share, String notShared, List<Remedial> toDo, String noActions,
                    String authorityHow, String withdrawal, String because) {

    /** What is not asked is dropped. */
    ComplaintEnd {
        var written = "writing".equals(way);
        remedy = "not-upheld".equals(outcome) ? null : remedy;
        told = written ? told : null;
        commissioner = written && commissioner;
        asAgreed = written && asAgreed;
        notTold = written ? null : notTold;
        notShared = "no".equals(share) ? notShared : null;
        toDo = toDo == null ? List.of() : List.copyOf(toDo);
    }

    /** What is recorded instead of an outcome, as an investigation does; empty where there is one. */
    Optional<Looked> instead() {
        return step == null || step.equals("outcome") ? Optional.empty()
                : Optional.of(new Looked(step, null, null, null, because, null, false, authorityHow, withdrawal));
    }

    boolean isTold() {
        return "writing".equals(way);
    }

    boolean isShared() {
        return "yes".equals(share);
    }

    @Override
    public String toString() {
        return "The end of a complaint: " + step;
    }
}
