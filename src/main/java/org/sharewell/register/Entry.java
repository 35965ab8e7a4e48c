package org.sharewell.register;

import java.util.Objects;

/**
 * One line of the register. Record, procedure and event are always there, otherwise {@link NullPointerException}.
 *
 * @param record the reference of the record it belongs to, such as {@code R26-00042} or {@code R26-00042.police}
 * @param procedure the procedure of the Code, by its process id ({@code answer-request})
 * @param event what happened, in a few words of plain English without personal data ("Information shared in part")
 * @param actor user id of the person who did it; null where the engine did it (a reminder, a delivery)
 * @param agency the agency in whose name it was done; null where it was done for the partnership as a whole
 * @param decision outcome of a decision as a code ({@code shared-in-part}); null for every other entry
 * @param decidedBy user id of the person whose decision it is; null for every other entry
 * @param decidedFor the agency whose decision it is; null for every other entry
 * @param concerns reference of the record that the decision is about; null for every other entry
 * @param supersedes reference of the decision that this one replaces; null if it replaces none
 * @param payload the facts as they were known at the time, as JSON text; may hold personal data; null if there are none
 * @param counted what the statistics count of it, as {@link Counted} writes it; never personal data; null if nothing is
 */
public record Entry(String record, String procedure, String event, String actor, String agency,
                    String decision, String decidedBy, String decidedFor, String concerns, String supersedes,
                    String payload, String counted) {

    public Entry {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(event, "event");
    }

    /** An entry that is no decision. */
    public static Entry of(String record, String procedure, String event, String actor, String agency) {
        return new Entry(record, procedure, event, actor, agency, null, null, null, null, null, null, null);
    }

    /** The same entry as the decision of a person for an agency. */
    public Entry deciding(String decision, String decidedBy, String decidedFor, String concerns) {
        return new Entry(record, procedure, event, actor, agency, decision, decidedBy, decidedFor, concerns, supersedes,
                payload, counted);
    }

    /** The same entry with the facts as they were known at the time. */
    public Entry with(String payload) {
        return new Entry(record, procedure, event, actor, agency, decision, decidedBy, decidedFor, concerns, supersedes,
                payload, counted);
    }

    /** The same entry as a decision that replaces an earlier one. */
    public Entry superseding(String earlier) {
        return new Entry(record, procedure, event, actor, agency, decision, decidedBy, decidedFor, concerns, earlier,
                payload, counted);
    }

    /** The same entry with what the statistics count of it. */
    public Entry counting(Counted figures) {
        return new Entry(record, procedure, event, actor, agency, decision, decidedBy, decidedFor, concerns, supersedes,
                payload, figures.figures().isEmpty() ? null : figures.text());
    }
}
