package org.sharewell.breach;

import java.time.Clock;

import org.sharewell.action.Agreed;
import org.sharewell.action.CarryOutAction;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** What whoever reported a breach says of it further goes to the case, and what people need to learn to who sees to it. */
@Component("reportDescribing")
class Describing {

    private final Reports reports;
    private final Breaches breaches;
    private final WhoActs whoActs;
    private final CarryOutAction carryOutAction;
    private final Clock clock;

    Describing(Reports reports, Breaches breaches, WhoActs whoActs, CarryOutAction carryOutAction, Clock clock) {
        this.reports = reports;
        this.breaches = breaches;
        this.whoActs = whoActs;
        this.carryOutAction = carryOutAction;
        this.clock = clock;
    }

    /** Keeps it with the report, and with its case. */
    void describe(String reference, ReportDescribed said, String person) {
        var report = reports.save(reports.of(reference).described(said, clock.instant()));
        breaches.findBySourceOrderByReportedAtAscIdAsc(reference).stream().filter(Breach::open)
                .forEach(breach -> whoActs.renew(breaches.save(breach.described(said))));
        if (!Owners.blank(said.trainingNeed())) train(report, said.trainingNeed(), person);
    }

    /** The line manager answers what is done about it, or whoever stands above where it concerns them (C27; R31). */
    private void train(Report report, String need, String person) {
        var role = report.facts().words().isFor(Role.LINE_MANAGER) ? Role.LINE_MANAGER : Role.SENIOR_MANAGER;
        carryOutAction.begin(new Agreed(report.id(), report.unit(), role.id(), null, "A training need: " + need, false,
                "routine", null, person));
    }
}
