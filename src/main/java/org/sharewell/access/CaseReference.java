package org.sharewell.access;

import java.util.regex.Pattern;

import org.sharewell.process.ClosedRecords.Met;

/** What references say of one another: {@code R26-00042} is asked, {@code R26-00042.police} answered. */
public final class CaseReference {

    private static final Pattern CASE = Pattern.compile("[A-Z]+\\d{2}-\\d+");

    private CaseReference() { }

    /** The reference of the request that everything of one case begins with. */
    public static String of(String reference) {
        var begins = CASE.matcher(reference);
        return begins.lookingAt() ? begins.group() : reference.split("\\.", 2)[0];
    }

    /**
     * The reference under which an agency restricts this record: its answer for what was decided there, advice about it
     * and whom it tells included; a breach or a complaint by itself, with what is done about it; the request for
     * everything on the side that asked, what it received among it.
     *
     * @param record as the engine meets it; what was shared is met on the side that received it
     */
    static String restrictable(Met record) {
        return switch (record.procedure()) {
            case "answer-request", "report-breach", "breach-handling", "complaint-handling", "enter-complaint" ->
                    record.reference();
            case "assess-data-breach" -> record.reference().replaceFirst("-assessment-\\d+$", "");
            case "carry-out-action" -> record.reference().replaceFirst("-action-\\d+$", "");
            case "seek-advice" -> record.reference().replaceFirst("-advice-\\d+$", "");
            case "tell-people" -> record.reference().replaceFirst("-telling$", "");
            default -> of(record.reference());
        };
    }

    /**
     * The same for one side of a record that is read again.
     *
     * @param unit the agency or team on that side
     */
    static String restrictable(Met record, String unit) {
        var answer = of(record.reference()) + "." + unit;
        var sharedBy = record.reference().matches(Pattern.quote(answer) + "-\\d+");
        return sharedBy ? answer : restrictable(record);
    }
}
