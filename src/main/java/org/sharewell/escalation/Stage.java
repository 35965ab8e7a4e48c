package org.sharewell.escalation;

import java.util.List;

import org.sharewell.calendar.Term;

/**
 * One stage of the ladder (C35).
 *
 * @param id what the record keeps
 * @param name what people read
 * @param act roles that act on both sides, as files write them; the first that somebody else than the decider holds
 * @param join roles that join them where sharing information is the subject
 * @param tell roles of both sides that are told when it begins
 * @param normal how long it takes at most
 * @param urgent the same where a child's safety cannot wait; below the partnership on the clock alone (R28)
 * @param skippable whether it can be passed over upwards
 * @param settledBy who can settle it
 * @param withDecider whether whoever took the decision speaks for it here; otherwise somebody else does
 */
record Stage(String id, String name, List<String> act, List<String> join, List<String> tell, Term normal, Term urgent,
             boolean skippable, SettledBy settledBy, boolean withDecider) {

    /** Who can settle a stage. */
    enum SettledBy {
        /** Both sides together, and nobody else. */
        BOTH_SIDES,
        /** Both sides together, or the agency that took the decision, by giving way. */
        DECIDING_AGENCY,
        /** Both sides together, or the partnership. */
        PARTNERSHIP
    }

    Stage {
        act = act == null ? List.of() : List.copyOf(act);
        join = join == null ? List.of() : List.copyOf(join);
        tell = tell == null ? List.of() : List.copyOf(tell);
        settledBy = settledBy == null ? SettledBy.BOTH_SIDES : settledBy;
    }

    boolean ofThePartnership() {
        return settledBy == SettledBy.PARTNERSHIP;
    }

    /** How long it takes at most. */
    Term within(boolean isUrgent) {
        return isUrgent ? urgent : normal;
    }
}
