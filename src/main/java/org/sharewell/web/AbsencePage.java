package org.sharewell.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Absence;
import org.sharewell.partnership.AbsencePolicy;
import org.sharewell.partnership.Absences;
import org.sharewell.partnership.Cover;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.LostRace;
import org.sharewell.process.SignedIn;
import org.sharewell.work.AbsentPeople;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people say that they are away and who covers, and their managers for them where they cannot (R11). */
@Controller
class AbsencePage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

    private static final String MEANWHILE = "Somebody moved their work a moment ago, and nothing was recorded. Try again.";

    /** An absence in words; whether the person may end it. */
    record Row(long id, String who, String when, String cover, boolean ends) { }

    /** What was typed, to stand there again. */
    record Wanted(String person, String firstDay, String lastDay, String cover, String reason) { }

    private final Absences absences;
    private final AbsentPeople absent;
    private final Cover cover;
    private final Partnership partnership;
    private final SignedIn signedIn;

    AbsencePage(Absences absences, AbsentPeople absent, Cover cover, Partnership partnership, SignedIn signedIn) {
        this.absences = absences;
        this.absent = absent;
        this.cover = cover;
        this.partnership = partnership;
        this.signedIn = signedIn;
    }

    @GetMapping("/absence")
    ModelAndView show(@RequestParam(required = false) String person, HttpServletRequest request) {
        var by = signedIn.person(request);
        if (by.isEmpty()) return new ModelAndView(TASKLIST);
        var whose = Typed.filled(person) != null && absent.mayRecord(by.get(), person) ? person : by.get();
        return page(by.get(), new Wanted(whose, null, null, null, null), List.of());
    }

    @PostMapping("/absence")
    ModelAndView record(@RequestParam(defaultValue = "") String person, @RequestParam(required = false) String firstDay,
                        @RequestParam(required = false) String lastDay, @RequestParam(required = false) String covering,
                        @RequestParam(required = false) String reason, HttpServletRequest request,
                        RedirectAttributes afterwards) {
        var by = signedIn.person(request);
        if (by.isEmpty()) return new ModelAndView(TASKLIST);
        var problems = Typed.filled(lastDay) != null && Typed.day(lastDay) == null
                ? List.of("The last day is no day. Leave it empty if nobody knows it yet.")
                : LostRace.told(() -> absent.record(person, Typed.day(firstDay), Typed.day(lastDay),
                        Typed.filled(covering), Typed.filled(reason), by.get()), MEANWHILE);
        if (!problems.isEmpty()) {
            var whose = absent.mayRecord(by.get(), person) ? person : by.get();
            return page(by.get(), new Wanted(whose, firstDay, lastDay, covering, reason), problems);
        }
        afterwards.addFlashAttribute("done", "It is recorded. Open work goes to the cover from the first day on.");
        return new ModelAndView("redirect:/absence");
    }

    @PostMapping("/absence/{id}/end")
    ModelAndView end(@PathVariable long id, HttpServletRequest request, RedirectAttributes afterwards) {
        var by = signedIn.person(request);
        if (by.isEmpty()) return new ModelAndView(TASKLIST);
        var problems = absent.end(id, by.get());
        if (!problems.isEmpty()) return page(by.get(), new Wanted(by.get(), null, null, null, null), problems);
        afterwards.addFlashAttribute("done", "It is ended. Work that went to the cover stays there until they give it back.");
        return new ModelAndView("redirect:/absence");
    }

    private ModelAndView page(String by, Wanted wanted, List<String> problems) {
        var rows = absences.open().stream().filter(absence -> concerns(absence, by)).map(absence -> row(absence, by))
                .toList();
        return new ModelAndView("absence", problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("absences", rows).addObject("wanted", wanted).addObject("problems", problems)
                .addObject("people", named(Stream.concat(Stream.of(by), cover.answeredForBy(by).stream())))
                .addObject("covers", named(cover.candidates(wanted.person()).stream()))
                .addObject("whose", partnership.nameOf(wanted.person())).addObject("own", wanted.person().equals(by))
                .addObject("longest", AbsencePolicy.LONGEST_REASON);
    }

    private boolean concerns(Absence absence, String by) {
        return by.equals(absence.cover()) || absent.mayRecord(by, absence.person());
    }

    private Row row(Absence absence, String by) {
        var until = absence.lastDay() == null ? ", until further notice" : " to " + StaffTime.date(absence.lastDay());
        return new Row(absence.id(), partnership.nameOf(absence.person()),
                StaffTime.date(absence.firstDay()) + until,
                absence.cover() == null ? "Nobody: it goes to the team" : partnership.nameOf(absence.cover()),
                absent.mayRecord(by, absence.person()));
    }

    private List<Shown.Colleague> named(Stream<String> people) {
        return people.map(person -> new Shown.Colleague(person, partnership.nameOf(person)))
                .sorted(Comparator.comparing(Shown.Colleague::name)).toList();
    }
}
