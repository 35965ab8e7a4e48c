package org.sharewell.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.sharewell.partnership.Partnership;
import org.sharewell.register.Counted;
import org.sharewell.register.Entry;
import org.sharewell.register.Register;
import org.springframework.stereotype.Component;

/** Opening what was shared is its receipt, in its form or on the record's page, and is entered once (R15). */
@Component
class Openings {

    static final String OPENED = "Information opened";

    private final Receipts receipts;
    private final Shares shares;
    private final Register register;
    private final Partnership partnership;
    private final Clock clock;

    Openings(Receipts receipts, Shares shares, Register register, Partnership partnership, Clock clock) {
        this.receipts = receipts;
        this.shares = shares;
        this.register = register;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** Enters that this person opened what this decision shared, unless it was opened before. */
    void enter(String decision, String person) {
        var now = clock.instant();
        if (!receipts.opened(decision, person, now)) return;
        var receipt = receipts.of(decision);
        register.enter(Entry.of(decision, "receive-information", OPENED, person,
                partnership.unit(receipt.unit()).orElseThrow().id()).counting(opened(receipt, now)));
    }

    private Counted opened(Receipt receipt, Instant at) {
        return shares.sharedBy(receipt.id()).counted().and(new Counted.Figure("share-opened", null,
                Duration.between(receipt.deliveredAt(), at).toSeconds(),
                !at.isAfter(receipt.dueAt())));
    }
}
