package org.sharewell.breach;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What the form "Notify Commissioner" sends: one phase of the notification (UK GDPR Art. 33(3) and (4)).
 *
 * @param nature what happened, with categories and numbers of people and records
 * @param contact who can be asked
 * @param consequences what is likely to come of it
 * @param measures what was done and is to be done
 * @param sentAt when it was sent
 * @param icoReference the Commissioner's reference; null while there is none
 * @param complete {@code yes} or {@code no}
 * @param toCome what is still to be sent
 * @param delayBecause why it was sent later than the 72 hours
 */
record Notifying(String nature, String contact, String consequences, String measures, OffsetDateTime sentAt,
                 String icoReference, String complete, String toCome, String delayBecause) {

    Notifying {
        toCome = "yes".equals(complete) ? null : toCome;
    }

    boolean isComplete() {
        return "yes".equals(complete);
    }

    /** When it was sent; null where that was not said. */
    Instant sent() {
        return sentAt == null ? null : sentAt.toInstant();
    }

    @Override
    public String toString() {
        return "A phase of the notification";
    }
}
