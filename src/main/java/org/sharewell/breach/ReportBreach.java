package org.sharewell.breach;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.calendar.Deadlines;
import org.sharewell.calendar.StaffTime;
import org.sharewell.calendar.Term;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Partnership;
import org.sharewell.partnership.Role;
import org.springframework.stereotype.Component;

/** Reports of breaches as their model asks after them: who decides, until when, and whether the case is open (C28). */
@Component("reportBreach")
public class ReportBreach {

    static final String PROCEDURE = "report-breach";

    private final Reports reports;
    private final BreachTimes times;
    private final Deadlines deadlines;
    private final Partnership partnership;
    private final Clock clock;

    ReportBreach(Reports reports, BreachTimes times, Deadlines deadlines, Partnership partnership, Clock clock) {
        this.reports = reports;
        this.times = times;
        this.deadlines = deadlines;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** Keeps a report, in the name of the unit of whoever reports it. */
    Report report(ReportedBreach said, String person) {
        var unit = unit(said, person);
        var at = clock.instant();
        var ofOwnAgency = unit.id().equals(partnership.unit(said.about()).map(Agency::id).orElseThrow());
        var state = ReportPolicy.waits(said, ofOwnAgency) ? "waits" : "passed-on";
        var reference = "B%s-%05d".formatted(String.valueOf(StaffTime.localDay(at).getYear()).substring(2),
                reports.nextNumber());
        return reports.save(Report.of(reference, person, unit.unit(), said, state, at));
    }

    private Agency unit(ReportedBreach said, String person) {
        return partnership.unitsOf(person).stream()
                .filter(unit -> said.actingFor() == null || unit.id().equals(said.actingFor())).findFirst().orElseThrow();
    }

    /** User ids of whom a report is about, as far as its start says: the holders of the roles named there (R31). */
    List<String> concerned(Report report) {
        return report.facts().words().notFor().stream().flatMap(role -> Role.of(role).stream())
                .flatMap(role -> holders(role == Role.LINE_MANAGER ? report.unit() : report.about(), role))
                .filter(person -> !person.equals(report.reporter())).distinct().toList();
    }

    /** Who holds a role there or in the team's agency; not who acts in their place. */
    private Stream<String> holders(String unit, Role role) {
        var agency = partnership.unit(unit).map(Agency::id).orElseThrow();
        return partnership.people(unit, role).stream().filter(person -> Stream.of(unit, agency)
                .anyMatch(where -> partnership.holds(person, where, role)));
    }

    /** What the agency that a report is about knows from the moment of the report on. */
    Known known(Report report) {
        var words = report.facts().words();
        return new Known(report.id(), report.about(), report.reportedAt(), words.danger(), report.reporter(),
                words.personalData(), concerned(report));
    }

    /** Whether a lead information officer has to decide first; for the model. */
    public boolean waits(String reference) {
        return reports.of(reference).waits();
    }

    /** Whether the agency that it is about hears of it; for the model. */
    public boolean isPassedOn(String reference) {
        return reports.of(reference).passedOn();
    }

    /** The candidate groups that decide whether another agency hears of it. */
    public List<String> acting(String reference) {
        var unit = reports.of(reference).unit();
        return Stream.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER)
                .flatMap(role -> partnership.acting(unit, role.id()).stream()).distinct().toList();
    }

    /** User ids of those who do. */
    List<String> deciders(Report report) {
        return Stream.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER)
                .flatMap(role -> partnership.people(report.unit(), role).stream()).distinct().toList();
    }

    /** By when that is decided. */
    public Date decideBy(String reference) {
        return after(reports.of(reference), times.decide());
    }

    /** By when whoever reported it describes it. */
    public Date describeBy(String reference) {
        return after(reports.of(reference), times.describe());
    }

    private Date after(Report report, Term term) {
        return Date.from(deadlines.after(report.reportedAt(), term, partnership.hours(report.unit())));
    }
}
