package org.sharewell.request;

import java.time.Clock;
import java.util.Comparator;

import org.sharewell.calendar.StaffTime;
import org.springframework.stereotype.Component;

/** Completes what was described with what it takes over, before it is checked and before it is recorded (R17). */
@Component
class Completing {

    private final SharingRequests requests;
    private final KnownTimes times;
    private final Clock clock;

    Completing(SharingRequests requests, KnownTimes times, Clock clock) {
        this.requests = requests;
        this.times = times;
        this.clock = clock;
    }

    /** From the latest on, so that what somebody said last is what counts. */
    Described of(Described described) {
        var agreedSince = StaffTime.localDay(clock.instant()).minus(times.consentLasts());
        var completed = described;
        for (var earlier : described.background().takeOver().stream().sorted(Comparator.reverseOrder()).toList()) {
            completed = TakenOver.into(completed, requests.of(earlier), agreedSince);
        }
        return completed;
    }
}
