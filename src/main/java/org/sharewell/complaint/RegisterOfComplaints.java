package org.sharewell.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.review.KeptComplaints;
import org.springframework.stereotype.Component;

/**
 * The register of complaints and outcomes, for whoever reviews it: how each stands, and nothing that anybody said
 * (C42).
 */
@Component
class RegisterOfComplaints implements KeptComplaints {

    private final Complaints complaints;
    private final Clock clock;
    private final FormWords triaged;
    private final FormWords closed;

    RegisterOfComplaints(Complaints complaints, FormFiles forms, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
        triaged = forms.words(ComplaintHandling.PROCEDURE, "triage-complaint");
        closed = forms.words(ComplaintHandling.PROCEDURE, "close-complaint");
    }

    @Override
    public List<Line> between(Instant from, Instant until, Collection<String> agencies) {
        if (agencies.isEmpty()) return List.of();
        return complaints.between(from, until, agencies).stream().map(this::line).toList();
    }

    private Line line(Complaint complaint) {
        var kinds = complaint.kinds() == null ? List.<String>of() : List.of(complaint.kinds().split(","));
        var shared = complaint.facts().end().filter(ComplaintEnd::isShared).map(ComplaintEnd::improvement);
        return new Line(complaint.id(), complaint.agency(), complaint.receivedAt(), complaint.closedAt(),
                kinds.stream().map(kind -> triaged.answer("kinds", kind)).toList(),
                ComplaintInWords.standing(complaint), closed.answer("outcome", complaint.outcome()),
                closed.answer("cause", complaint.cause()),
                closed.answer("theme", complaint.theme()),
                isLinked(complaint) ? null : acknowledgedInTime(complaint),
                isLinked(complaint) ? null : inTime(complaint.closedAt(), complaint.outcomeBy()),
                shared.orElse(null));
    }

    /** What came again is answered with the first. */
    private static boolean isLinked(Complaint complaint) {
        return complaint.state().equals(Entering.LINKED);
    }

    /** Null also where nobody is acknowledged: it ended before, or no way to reach them is safe (R33). */
    private Boolean acknowledgedInTime(Complaint complaint) {
        var endedBefore = complaint.closedAt() != null && !complaint.closedAt().isAfter(complaint.acknowledgeBy());
        return complaint.acknowledgedAt() == null && (endedBefore || complaint.facts().noSafeWay()) ? null
                : inTime(complaint.acknowledgedAt(), complaint.acknowledgeBy());
    }

    /** Null while it is still to come and not late. */
    private Boolean inTime(Instant at, Instant due) {
        if (at != null) return !at.isAfter(due);
        return clock.instant().isAfter(due) ? false : null;
    }
}
