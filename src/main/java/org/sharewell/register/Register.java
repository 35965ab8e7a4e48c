package org.sharewell.register;

import org.springframework.stereotype.Component;

/** Enters what happened, in the transaction of what happened. */
@Component
public class Register {

    /** Appends one entry, with the instant of the clock; never waits for another writer. */
    public void enter(Entry entry) {
        throw new UnsupportedOperationException();
    }
}
