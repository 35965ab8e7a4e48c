package org.sharewell.notification;

import java.util.List;

/** Who is told instead of those whom a procedure names; answered by the module that knows who is away (R11, R12). */
public interface Recipients {

    /**
     * Those who are told: these, but for those to whom the record is closed, and whoever covers for those who are away.
     * Where nobody is left, those who act in their place.
     *
     * @param reference what the notice is about, as it names it
     * @param people user ids of whom the procedure names
     */
    List<String> of(String reference, List<String> people);
}
