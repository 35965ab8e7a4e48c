package org.sharewell.escalation;

/** What somebody is to the side of a disagreement for which they would act (C35; R11). */
enum Part {
    /** They act for it. */
    ACTS,
    /** They act for it while it is closed, and work for another agency. */
    COVERS,
    /** They took a decision that it is about; among practitioners they may speak for it. */
    DECIDED,
    /** They have spoken for another side of it. */
    SPOKE_FOR_OTHER,
    /** They work for another side of it and not for this one. */
    WORKS_FOR_OTHER
}
