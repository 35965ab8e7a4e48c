package org.sharewell.escalation;

/**
 * What the start form sends.
 *
 * @param danger {@code yes}, {@code not-known} or {@code no}: is a child in danger now (R19)
 * @param against the agency or team that they disagree with
 * @param ground id of the ground
 * @param concerns reference of the decision, answer or request; null where they have none
 * @param urgent whether a child's safety cannot wait for the usual times
 * @param actingFor the agency in whose name it is raised, for a person who belongs to several; null for everybody else
 */
record Raised(String danger, String against, String ground, String concerns, boolean urgent, String actingFor) {

    /** In danger, or perhaps in danger, is urgent without pressing it (R10). */
    boolean runsUrgently() {
        return urgent || !"no".equals(danger);
    }
}
