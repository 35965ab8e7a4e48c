package org.sharewell.breach;

import java.util.List;
import java.util.Set;

import org.sharewell.action.ActionInWords;
import org.sharewell.action.CarryOutAction;
import org.sharewell.web.Sought;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** A report read again by whoever made it, and by those who answer for their agency (C28). */
@Component
class ReportStory implements Story {

    private final Reports reports;
    private final Breaches breaches;
    private final ReportInWords inWords;
    private final CarryOutAction carryOutAction;
    private final ActionInWords actions;

    ReportStory(Reports reports, Breaches breaches, ReportInWords inWords, CarryOutAction carryOutAction,
                ActionInWords actions) {
        this.reports = reports;
        this.breaches = breaches;
        this.inWords = inWords;
        this.carryOutAction = carryOutAction;
        this.actions = actions;
    }

    @Override
    public String procedure() {
        return ReportBreach.PROCEDURE;
    }

    @Override
    public List<Side> sides(String reference) {
        return reports.findById(reference).map(report -> new Side(report.unit(), Set.of(report.reporter()))).stream()
                .toList();
    }

    @Override
    public Told told(String reference, String person) {
        var report = reports.of(reference);
        var lines = Told.Lines.none().with("State", standing(report))
                .with("Why it stays here", report.facts().decided() == null ? null : report.facts().decided().why());
        breaches.findBySourceOrderByReportedAtAscIdAsc(reference)
                .forEach(one -> lines.with("Its case", one.id(), one.id()));
        return new Told("Report of a breach", List.of(), List.of(
                new Told.Section("Where it stands", lines.all(), List.of()),
                new Told.Section("What was reported", inWords.of(report).all(), List.of()),
                actions.section(carryOutAction.about(List.of(reference)))));
    }

    /** Where it stands; whoever reported it sees that its case has ended, and not how. */
    private String standing(Report report) {
        var ended = breaches.findBySourceOrderByReportedAtAscIdAsc(report.id()).stream().anyMatch(one -> !one.open());
        return ended ? "Its case has ended" : report.standing();
    }

    @Override
    public List<Listed> of(String person, int most) {
        return reports.by(person, most).stream().map(report -> listed(report, "A breach that you reported")).toList();
    }

    @Override
    public List<Listed> of(Sought sought) {
        return reports.kept(sought).stream().map(report -> listed(report, "A report of a breach")).toList();
    }

    private Listed listed(Report report, String what) {
        return new Listed(report.id(), report.unit(), what, standing(report), report.reportedAt());
    }
}
