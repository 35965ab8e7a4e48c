package org.sharewell.process;

import java.util.Optional;
import java.util.Set;

/** Who gets new work that a model gives to somebody by name (R11, R12); answered by the module that moves work. */
public interface Holders {

    /**
     * Who is to have it: this person, whoever covers for them while they are away, or nobody, which leaves it to its
     * groups. Whoever gets it instead is told.
     *
     * @param task the engine's id of the task
     * @param person user id of whom the model names
     * @param groups to whom the task is offered
     */
    Optional<String> of(String task, ClosedRecords.Met record, String person, Set<String> groups);
}
