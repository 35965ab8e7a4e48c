package org.sharewell.review;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.sharewell.review.KeptComplaints.Line;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All complaints that any procedure keeps. */
@Component
class AllComplaints {

    private final ObjectProvider<KeptComplaints> kept;

    AllComplaints(ObjectProvider<KeptComplaints> kept) {
        this.kept = kept;
    }

    /** Those that were new, open or ended in between, in the order in which they were received. */
    List<Line> between(Instant from, Instant until, Collection<String> agencies) {
        return kept.stream().flatMap(one -> one.between(from, until, agencies).stream())
                .sorted(Comparator.comparing(Line::receivedAt).thenComparing(Line::reference)).toList();
    }
}
