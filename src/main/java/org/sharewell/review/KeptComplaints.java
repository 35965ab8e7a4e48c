package org.sharewell.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The register of complaints as it is reviewed and counted (C42); implemented by the procedure that keeps it. */
public interface KeptComplaints {

    /**
     * A complaint and how it stands, without anybody's name or words; texts are as staff read them.
     *
     * @param reference of the complaint
     * @param agency id of the agency that it was made to
     * @param receivedAt when it was received
     * @param endedAt when its case ended; null while it is open
     * @param kinds what it is about: data protection, service, conduct; empty until somebody has said
     * @param state where it stands
     * @param outcome how it ended; null before
     * @param cause why it came to it; null before its analysis
     * @param theme what it has in common with others; null before its analysis
     * @param acknowledgedInTime null while that is still to come and not late, and where nobody had to be
     * @param answeredInTime null while that is still to come and not late
     * @param shared the improvement that its agency shared with the partnership; null where it shared none
     */
    record Line(String reference, String agency, Instant receivedAt, Instant endedAt, List<String> kinds, String state,
                String outcome, String cause, String theme, Boolean acknowledgedInTime, Boolean answeredInTime,
                String shared) {

        public Line {
            kinds = List.copyOf(kinds);
        }

        boolean open() {
            return endedAt == null;
        }

        /** Where it stands, or how it ended. */
        String standing() {
            return outcome == null ? state : outcome;
        }

        /** Whether something was done in time, in words. */
        String inWords(Boolean inTime) {
            if (inTime == null) return open() ? "Not yet due" : "Not needed";
            return inTime ? "In time" : "Late";
        }

        /** Which one it is and nothing that it says. */
        @Override
        public String toString() {
            return reference;
        }
    }

    /**
     * The complaints to these agencies that were received before {@code until} and had not ended before {@code from}:
     * what was new, was open, or ended in between. In the order in which they were received.
     */
    List<Line> between(Instant from, Instant until, Collection<String> agencies);
}
