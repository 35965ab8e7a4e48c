package org.sharewell.decision;

import java.util.Optional;

/** Implemented by each procedure that asks agencies for a decision. */
public interface Asking {

    /** What is asked under this reference; empty if another procedure asked it. */
    Optional<Asked> asked(String reference);

    /** True while somebody waits for this answer, also in the moment in which they change what they ask. */
    boolean waits(String reference);
}
