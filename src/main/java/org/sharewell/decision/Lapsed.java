package org.sharewell.decision;

/** Who has to know that an answer never came, though everybody above was told (R29). */
public interface Lapsed {

    /** Called once for an answer, in the transaction in which the last of them is told. */
    void lapsed(Asked asked);
}
