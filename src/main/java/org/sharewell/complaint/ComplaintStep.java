package org.sharewell.complaint;

import java.util.Locale;

/** What is to be done about a complaint, one after the other. */
enum ComplaintStep {
    /** Whoever entered it says more of it. */
    DESCRIPTION,
    /** The complainant hears that it was received. */
    ACKNOWLEDGEMENT,
    /** Which procedures it belongs to. */
    TRIAGE,
    /** What is found by somebody whom it is not about. */
    INVESTIGATION,
    /** What came of it, and what is learnt (C16). */
    CLOSING;

    /** As the record, the register and models say it: {@code acknowledgement}. */
    String inWords() {
        return name().toLowerCase(Locale.UK);
    }

    /** The step that a model or a kept record writes so. */
    static ComplaintStep of(String written) {
        return valueOf(written.toUpperCase(Locale.UK));
    }

    /** Whether whoever decided what it is about, or its earlier outcome, has no part in it. */
    boolean isJudging() {
        return compareTo(TRIAGE) >= 0;
    }
}
