package org.sharewell.decision;

import java.util.Optional;

import org.sharewell.register.WorkedOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an agency is asked, whichever procedure asks it. */
@Component
class AskedOf {

    private final ObjectProvider<Asking> procedures;

    AskedOf(ObjectProvider<Asking> procedures) {
        this.procedures = procedures;
    }

    Asked of(String reference) {
        return WorkedOut.once(this, reference, () -> found(reference));
    }

    private Asked found(String reference) {
        return procedures.stream().map(procedure -> procedure.asked(reference)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody asked for " + reference));
    }

    boolean waits(String reference) {
        return procedures.stream().anyMatch(procedure -> procedure.waits(reference));
    }
}
