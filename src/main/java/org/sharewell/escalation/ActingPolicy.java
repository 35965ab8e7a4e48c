package org.sharewell.escalation;

import java.util.Optional;
import java.util.Set;

/** Who acts for a side at a stage (C35; R11): nobody on their own decision, and nobody of the other side. */
final class ActingPolicy {

    private ActingPolicy() { }

    /** Why this person cannot take a step for that side at all, in a sentence; empty if they can. */
    static Optional<String> problem(String step, Standing standing) {
        return switch (standing.part()) {
            case ACTS -> Optional.empty();
            case COVERS -> binds(step, standing) ? Optional.of("You cover for this agency while it is closed, so you do not"
                    + " settle or withdraw this for it. Say what keeps the child safe, record a talk, take it up, or pass"
                    + " over this stage.") : Optional.empty();
            case DECIDED -> Optional.of("You took a decision that this is about, so somebody else acts at this stage. Put"
                    + " the task back for a colleague.");
            case SPOKE_FOR_OTHER -> Optional.of("You have spoken for the other side in this, so somebody else acts for"
                    + " this one. Put the task back for a colleague.");
            case WORKS_FOR_OTHER -> Optional.of("You work for the other side in this, so somebody else acts for this one."
                    + " Put the task back for a colleague.");
        };
    }

    /** Among practitioners whoever covers may settle it, since the child may need it this night. */
    private static boolean binds(String step, Standing standing) {
        var settles = Set.of("propose", "agree", "decide").contains(step);
        return step.equals("withdraw") || settles && !standing.stage().withDecider();
    }
}
