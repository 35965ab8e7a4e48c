package org.sharewell.receipt;

import java.time.Instant;
import java.util.List;

import org.sharewell.register.Facts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One share as its recipient has it.
 *
 * @param id reference of the decision that shared it
 * @param version null until it is kept
 * @param unit the agency or team that receives
 * @param recipient user id of the named recipient; null until somebody opens what was offered to their agency
 * @param deliveredAt when it was in the recipient's task list
 * @param dueAt when it should have been opened
 * @param openedAt when its content was first opened; opening is its receipt (R15); null while it is unread
 * @param finishedAt when the recipient put it away or sent it back; null before
 * @param sentBackAt when they sent it back, since it was not for them: it is closed to their side from then on (R22); null
 *     where they did not
 * @param facts what the recipient said
 * @param climb how it climbs while nobody has opened it; null in what was delivered before it did
 */
@Table("receipt")
record Receipt(@Id String id, @Version Long version, String unit, String recipient, Instant deliveredAt, Instant dueAt,
               Instant openedAt, Instant finishedAt, Instant sentBackAt, Said facts, Climb climb) {

    /**
     * @param passOn {@code as-said} or {@code further}
     * @param passOnTo to whom it is passed on beyond what the request said; null if to nobody else
     * @param arrived true if they confirmed that it reached them; asked only where it was sent another way (R15)
     * @param notForUs true if it should not have come to them (R22)
     * @param notForUsBecause why not; null where it should have
     */
    record Said(String passOn, String passOnTo, boolean arrived, boolean notForUs, String notForUsBecause)
            implements Facts {

        static final Said NOTHING = new Said(null, null, false, false, null);

        Said {
            passOn = notForUs ? null : passOn;
            passOnTo = "further".equals(passOn) ? passOnTo : null;
            notForUsBecause = notForUs ? notForUsBecause : null;
        }
    }

    static Receipt of(Shared shared, Instant deliveredAt, Instant dueAt, Climb climb) {
        return new Receipt(shared.decision(), null, shared.unit(), shared.recipient(), deliveredAt, dueAt, null, null,
                null, Said.NOTHING, climb);
    }

    /** Reference of the request that was answered, which names no other agency. */
    String request() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Whoever has read it stays its named recipient; what is unread becomes the other's. */
    Receipt handedOn(String from, String to) {
        return unread() && from.equals(recipient) ? new Receipt(id, version, unit, to, deliveredAt, dueAt, openedAt,
                finishedAt, sentBackAt, facts, climb) : this;
    }

    Receipt climbing(List<String> steps) {
        var before = climb == null ? new Climb(null, null, null, false) : climb;
        return new Receipt(id, version, unit, recipient, deliveredAt, dueAt, openedAt, finishedAt, sentBackAt, facts,
                before.taking(steps));
    }

    boolean unread() {
        return openedAt == null;
    }

    /** True while it was sent another way and nobody has confirmed that it is there; to put it away confirms it. */
    boolean arrivalOpen() {
        return climb != null && climb.untilArrived() && finishedAt == null;
    }

    /** True while somebody is still to open it, or to confirm that it is there. */
    boolean awaited() {
        return unread() || arrivalOpen();
    }

    /** The first opening counts; later ones are readings like any other. */
    Receipt opened(Instant at) {
        return new Receipt(id, version, unit, recipient, deliveredAt, dueAt, openedAt == null ? at : openedAt, finishedAt,
                sentBackAt, facts, climb);
    }

    Receipt finished(String person, Instant at, Said said) {
        return new Receipt(id, version, unit, recipient == null ? person : recipient, deliveredAt, dueAt,
                openedAt == null ? at : openedAt, at, said.notForUs() ? at : null, said, climb);
    }

    boolean sentBack() {
        return sentBackAt != null;
    }

    /** Which one it is and nothing that it says, since whatever fails on it repeats this in logs and stack traces. */
    @Override
    public String toString() {
        return "Receipt " + id;
    }
}
