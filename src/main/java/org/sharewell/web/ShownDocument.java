package org.sharewell.web;

import java.util.List;

/**
 * A document as a page shows it to somebody who may fetch it.
 *
 * @param id of the document
 * @param name of the file
 * @param about how large it is, who added it and when, in words
 * @param state who else may read it, in words
 * @param removes true if this person may remove it
 * @param choosable whom else they may let read it; empty where there is nobody to choose
 */
record ShownDocument(String id, String name, String about, String state, boolean removes, List<Choice> choosable) {

    /**
     * Somebody who may be let read it.
     *
     * @param record reference of the record with which they would
     */
    record Choice(String record, String name) { }
}
