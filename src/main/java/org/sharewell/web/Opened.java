package org.sharewell.web;

import java.util.List;

/**
 * A record as somebody who may read it has it before them.
 *
 * @param reference of the record
 * @param told what it says
 * @param documents those that stand with it and that they may fetch
 * @param history what the register holds about it, oldest first, as far as they see it
 * @param copied when and by whom this copy was made, in words
 */
record Opened(String reference, Told told, List<ShownDocument> documents, List<Happened> history, String copied) {

    /**
     * A line of the register.
     *
     * @param at when it was entered, in local time
     * @param what happened
     * @param who did it, by name; "Sharewell" where nobody did
     * @param number of the entry in the register
     * @param digest the beginning of its digest
     */
    record Happened(String at, String what, String who, long number, String digest) { }

    /** The same with the documents that stand with it. */
    Opened with(List<ShownDocument> found) {
        return new Opened(reference, told, found, history, copied);
    }
}
