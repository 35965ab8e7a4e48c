package org.sharewell.request;

import org.sharewell.decision.LegalBases;
import org.springframework.stereotype.Component;

/** Refuses to start with kinds of enquiry that propose what cannot be. */
@Component
class KindsAtStart {

    KindsAtStart(KindsOfEnquiry kinds, LevelsOfNeed levels, LegalBases bases) {
        var problems = KindsPolicy.problems(kinds.kinds(), levels.levels().size(), bases::knows);
        if (!problems.isEmpty()) throw new KindsRefused(problems);
    }
}
