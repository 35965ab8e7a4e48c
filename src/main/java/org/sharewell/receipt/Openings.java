package org.sharewell.receipt;

import java.time.Clock;

import org.sharewell.partnership.Partnership;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Opening what was shared is its receipt, in its form or on the record's page, and is entered once (R15). */
@Component
class Openings {

    static final String OPENED = "Information opened";

    private final Receipts receipts;
    private final Register register;
    private final Partnership partnership;
    private final Clock clock;

    Openings(Receipts receipts, Register register, Partnership partnership, Clock clock) {
        this.receipts = receipts;
        this.register = register;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** Enters that this person opened what this decision shared, unless it was opened before. */
    void enter(String decision, String person) {
        if (!receipts.opened(decision, person, clock.instant())) return;
        var unit = receipts.of(decision).unit();
        register.enter(Entry.of(decision, "receive-information", OPENED, person,
                partnership.unit(unit).orElseThrow().id()));
    }
}
