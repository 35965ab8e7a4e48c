package org.sharewell.web;

import java.util.List;

/** What a procedure says on the page of a record that another one keeps, such as how a disagreement about it ended. */
public interface Beside {

    /**
     * The sections to be read behind those of the record, by somebody who may read it; none where there is nothing to
     * say, or nothing that is for them.
     */
    List<Told.Section> beside(String reference, String person);
}
