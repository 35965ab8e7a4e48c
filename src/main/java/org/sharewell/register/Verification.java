package org.sharewell.register;

import java.util.Optional;

/**
 * What verifying the register found.
 *
 * @param seals how many seals were found in order, one after the other from the first
 * @param entries how many entries under them were found as they were entered
 * @param disposed how many of these entries are disposed of: their facts are gone, what was decided is proven
 * @param late how many of these entries claim a time more than an hour before a seal that does not hold them. A
 *        transaction that took hours does that; so does an entry that somebody back-dated, or that was sealed again
 *        after its seal was removed
 * @param notYetProtected how many entries no seal holds yet
 * @param wrong the first thing that is wrong, in the order of the seals, then of the entries not yet sealed; nothing
 *        after it was looked at. Empty where everything is as it was entered
 */
public record Verification(long seals, long entries, long disposed, long late, long notYetProtected,
                           Optional<Wrong> wrong) {

    /** Whether everything under a seal is as it was entered. */
    public boolean nothingIsWrong() {
        return wrong.isEmpty();
    }

    /**
     * The first thing that is wrong.
     *
     * @param fault what kind of thing it is
     * @param seal number of the seal; null for an entry that no seal holds
     * @param entry number of the entry; null where it is about a seal, or where nothing tells which entry it was
     */
    public record Wrong(Fault fault, Long seal, Long entry) { }

    /** What can be wrong. */
    public enum Fault {
        /** The entry does not say what was entered, or not what its seal holds. */
        ENTRY_ALTERED,
        /** The seal holds an entry that is not there any more, or has lost one. */
        ENTRY_MISSING,
        /** The entry was put under the seal after it was set. */
        ENTRY_INSERTED,
        /** The seal's hash is not the hash of what it holds. */
        SEAL_ALTERED,
        /** The seal is gone, or everything it held. */
        SEAL_MISSING,
        /** The seal has a number that no seal can have. */
        SEAL_INSERTED,
        /** The seal does not follow on the one before it: one of the two was exchanged. */
        SEAL_DOES_NOT_FOLLOW,
        /** The seal has another hash than the copy kept outside: it, or one before it, was made anew. */
        SEAL_UNLIKE_ITS_COPY
    }
}
