package org.sharewell.receipt;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** What other procedures may know about a delivery, and what its model asks. */
@Component("receiveInformation")
public class ReceiveInformation {

    /** The message with which a decision to share starts this procedure, in the recipient's agency. */
    public static final String INFORMATION_SHARED = "InformationShared";

    private final Receipts receipts;

    ReceiveInformation(Receipts receipts) {
        this.receipts = receipts;
    }

    /** When what this decision shared was first opened; empty while it is unread or was not delivered. */
    public Optional<Instant> openedAt(String decision) {
        return receipts.findById(decision).map(Receipt::openedAt);
    }

    /** When it should have been opened; for the model. */
    public Date due(String decision) {
        return Date.from(receipts.of(decision).dueAt());
    }

    /** The named recipient, null until there is one; for the model. */
    public String recipient(String decision) {
        return receipts.of(decision).recipient();
    }

    /** The agency or team that receives; for the model. */
    public String unit(String decision) {
        return receipts.of(decision).unit();
    }
}
