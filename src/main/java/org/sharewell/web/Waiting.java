package org.sharewell.web;

import java.util.Collection;
import java.util.Map;

/** Implemented by each procedure whose work can wait for somebody else than whoever has it. */
public interface Waiting {

    /**
     * Whose turn it is with these records, by reference, in a few words that name nobody and say nothing of what it is
     * about (R12). Without the records of other procedures, and those that wait for nobody else.
     */
    Map<String, String> whoseTurn(Collection<String> references);
}
