package org.sharewell.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Agency;
import org.sharewell.partnership.Oversight;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.SignedIn;
import org.sharewell.review.KeptComplaints.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The register of complaints and outcomes of a year (C42): whole for whoever answers for it in their agency, in numbers
 * and with what agencies share of their improvements for the partnership (C16). Nothing says who complained.
 */
@Controller
class ComplaintsPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

    /** A table of counts under its heading. */
    record Table(String heading, List<Tally.Count> counts) { }

    private final AllComplaints complaints;
    private final ComplaintsRegisters registers;
    private final Partnership partnership;
    private final Oversight oversight;
    private final SignedIn signedIn;
    private final Clock clock;

    ComplaintsPage(AllComplaints complaints, ComplaintsRegisters registers, Partnership partnership,
                   Oversight oversight, SignedIn signedIn, Clock clock) {
        this.complaints = complaints;
        this.registers = registers;
        this.partnership = partnership;
        this.oversight = oversight;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/complaints")
    ModelAndView show(@RequestParam(required = false) Integer year, HttpServletRequest request) {
        var person = signedIn.person(request);
        if (person.isEmpty()) return new ModelAndView(TASKLIST);
        var thisYear = StaffTime.localDay(clock.instant()).getYear();
        // Nothing is older than Sharewell, and nothing younger than now.
        var wanted = year == null || year > thisYear ? thisYear : Math.max(year, LocalDate.EPOCH.getYear());
        var from = StaffTime.beginningOf(LocalDate.of(wanted, 1, 1));
        var until = StaffTime.beginningOf(LocalDate.of(wanted + 1, 1, 1));
        var page = new ModelAndView("complaints", Map.of("year", wanted,
                "registers", registers.of(person.get(), from, until),
                "ofThePartnership", oversight.isOfThePartnership(person.get())));
        if (oversight.isOfThePartnership(person.get())) count(page, complaints.between(from, until,
                oversight.agencies().stream().map(Agency::id).toList()));
        return page;
    }

    private void count(ModelAndView page, List<Line> all) {
        // Why it came to it is an agency's own until it shares what it has learnt (C16).
        var shared = all.stream().filter(line -> line.shared() != null).toList();
        page.addObject("many", all.size());
        page.addObject("tables", List.of(new Table("Agency", Tally.of(all, this::agency)),
                new Table("What it is about", Tally.ofEach(all, line -> line.kinds().stream())),
                new Table("Outcome", Tally.of(all, line -> line.open() ? "Still open" : line.standing())),
                new Table("Cause", Tally.of(shared, Line::cause)), new Table("Theme", Tally.of(shared, Line::theme)),
                new Table("Acknowledged", Tally.of(all, line -> line.inWords(line.acknowledgedInTime()))),
                new Table("Answered", Tally.of(all, line -> line.inWords(line.answeredInTime()))))
                .stream().filter(table -> !table.counts().isEmpty()).toList());
        page.addObject("shared", all.stream().map(Line::shared).filter(Objects::nonNull).sorted().toList());
    }

    private String agency(Line line) {
        return partnership.unit(line.agency()).map(Agency::name).orElse(line.agency());
    }
}
