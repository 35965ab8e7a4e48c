package org.sharewell.receipt;

/** Where the content of a share stands: with the procedure that decided it. */
public interface Shares {

    /**
     * What was shared by this decision.
     *
     * @throws IllegalStateException if no decision of this reference shared anything
     */
    Shared sharedBy(String decision);
}
