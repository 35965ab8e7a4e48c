package org.sharewell.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sharewell.review.KeptComplaints;

/** Complaints of a test that no procedure handled, for what is read of them afterwards. */
public final class SampleComplaints implements KeptComplaints {

    private final List<Line> kept = new CopyOnWriteArrayList<>();

    /** From now on there is this complaint. */
    public void there(Line complaint) {
        kept.add(complaint);
    }

    @Override
    public List<Line> between(Instant from, Instant until, Collection<String> agencies) {
        return kept.stream().filter(line -> agencies.contains(line.agency()) && line.receivedAt().isBefore(until)
                && (line.endedAt() == null || !line.endedAt().isBefore(from))).toList();
    }
}
