package org.sharewell.work;

/** One thing that the watch for stranded work looks after, each in a transaction of its own. */
interface Sweep {

    /** Finds people for what it looks after; nothing changes where all is well. */
    void findPeople();
}
