package org.sharewell.breach;

import java.util.List;

import org.sharewell.statistics.RunningClocks;
import org.springframework.stereotype.Component;

/** The 72 hours that run, as administrators watch them (C40). */
@Component
class BreachClocks implements RunningClocks {

    private final DataBreaches dataBreaches;

    BreachClocks(DataBreaches dataBreaches) {
        this.dataBreaches = dataBreaches;
    }

    @Override
    public List<RunningClock> running() {
        return dataBreaches.running().stream()
                .map(breach -> new RunningClock(breach.id(), breach.agency(), breach.dueAt())).toList();
    }
}
