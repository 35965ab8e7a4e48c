package org.sharewell.breach;

import java.util.List;

import org.sharewell.access.ClosedTo;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Reports about other agencies that stayed where they were made: part of the register of breaches (C41). */
@Component
class KeptReports {

    private final Reports reports;
    private final ClosedTo closedTo;
    private final Partnership partnership;

    KeptReports(Reports reports, ClosedTo closedTo, Partnership partnership) {
        this.reports = reports;
        this.closedTo = closedTo;
        this.partnership = partnership;
    }

    /** A report about another agency that did not hear of it, with the reason (C41). */
    record Kept(String reference, String about, String reported, String why) { }

    /** Those that somebody in these agencies reported and that stayed there, but for what is closed to this person. */
    List<Kept> of(List<String> agencies, String person, BreachFigures.Year year) {
        var hidden = closedTo.hiddenFrom(person);
        return reports.keptBetween(year.from(), year.until()).stream()
                .filter(report -> agencies.contains(partnership.unit(report.unit()).map(Agency::id).orElse(report.unit())))
                .filter(report -> !hidden.test(report.id()))
                .map(report -> new Kept(report.id(), partnership.unit(report.about()).map(Agency::name).orElse(report.about()),
                        StaffTime.inFull(report.reportedAt()), report.facts().decided().why())).toList();
    }
}
